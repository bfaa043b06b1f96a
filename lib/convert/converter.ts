// The port of conversion: a document's bytes in, its pages as typed blocks out, one event at a time.
import type { MediaType } from "#lib/domain/document.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PageFault } from "#lib/domain/run-event.ts";

export interface ConversionSource {
  /** Absolute path of the stored bytes. */
  readonly path: string;
  readonly mediaType: MediaType;
  readonly maxPages: number;
}

/** `opened` comes first; `page-read` counts pages as they are read; then the pages come in order, finished. */
export type ConversionEvent =
  | { readonly type: "opened"; readonly pageCount: number }
  | { readonly type: "page-read"; readonly done: number; readonly total: number }
  | { readonly type: "page-warned"; readonly page: number; readonly message: string; readonly fault: PageFault }
  | { readonly type: "page"; readonly page: Page }
  /** Title as its metadata or first heading says it ("" where neither does); language as BCP 47, null where unsure. */
  | { readonly type: "described"; readonly title: string; readonly language: string | null };

export interface Converter {
  /**
   * Converts one document. Ends early by rejecting with an AppError: `unreadable_document`, `encrypted_document`,
   * `no_pages`, `too_many_pages`, `conversion_timeout`, `conversion_out_of_memory`; with the signal's reason on abort.
   */
  convert(source: ConversionSource, signal: AbortSignal): AsyncIterable<ConversionEvent>;
}
