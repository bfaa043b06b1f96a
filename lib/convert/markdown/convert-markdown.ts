import { AppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent } from "../converter.ts";

export async function* convertMarkdown(_data: Uint8Array): AsyncGenerator<ConversionEvent> {
  yield { type: "opened", pageCount: 0 };
  throw new AppError("unreadable_document");
}
