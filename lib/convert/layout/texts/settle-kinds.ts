// What a text is in the company of its page: a heading has something to head, and a chapter's number stands over its title.
import type { TextKind } from "./classify-text.ts";
import type { DocumentStyle } from "./measure-style.ts";
import type { Paragraph } from "./paragraph.ts";

/** In shares of the page's height: below this, a last bold line is an imprint. */
const FOOT = 0.85;
const LARGER = 1.12;
const CHAPTER_NUMBER = /^(?:\d{1,2}|[IVXL]{1,6})\.?$/;

/** A text with its kind; anything else on the page, a table or a figure, has no paragraph. */
interface Sorted {
  readonly kind: TextKind | "table" | "figure";
  readonly paragraph?: Paragraph;
}

/** The kinds of a page's pieces, in their order. */
export function settleKinds<T extends Sorted>(pieces: readonly T[], style: DocumentStyle, pageHeight: number): T[] {
  const isText = ({ kind }: Sorted) => kind !== "furniture" && kind !== "footnote";
  const last = pieces.findLast(isText);
  return pieces.map((piece, index) => {
    const [first] = piece.paragraph?.lines ?? [];
    if (!first) return piece;
    const isLarge = first.fontSize >= LARGER * style.bodySize;
    const isImprint = piece === last && !isLarge && first.top > FOOT * pageHeight;
    if (piece.kind === "heading" && isImprint) return { ...piece, kind: "paragraph" };
    const isNumber = piece.kind === "paragraph" && isLarge && CHAPTER_NUMBER.test(first.text);
    if (isNumber && piece.paragraph?.lines.length === 1 && pieces[index + 1]?.kind === "heading")
      return { ...piece, kind: "heading" };
    return piece;
  });
}
