// A picture whose words were recognised: it is read as one, and its lines do not mix with the text around it.
import type { Block } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";
import type { Line } from "./line.ts";
import type { Rect } from "./rect.ts";
import { type PageSize, toBox } from "./to-box.ts";

export interface Figure extends Rect {
  /** From top to bottom. */
  readonly lines: readonly Line[];
}

/** Line under line, each with its place. */
export function toFigureBlock({ lines }: Figure, page: PageSize): Block {
  const spans: TextSpan[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += "\n";
    spans.push({ start: text.length, end: text.length + line.text.length, box: toBox(line, page) });
    text += line.text;
  }
  return { kind: "figure", text, page: page.number, spans };
}
