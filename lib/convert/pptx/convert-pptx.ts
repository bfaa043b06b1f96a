import { AppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent } from "../converter.ts";

export async function* convertPptx(_data: Uint8Array, _maxPages: number): AsyncGenerator<ConversionEvent> {
  yield { type: "opened", pageCount: 0 };
  throw new AppError("unreadable_document");
}
