// Adds to a page's content the words that only an image of it shows.
import type { Figure } from "../layout/figure.ts";
import type { Glyph, PageContent } from "../layout/page-content.ts";
import { planRecognition } from "../layout/recognition/plan-recognition.ts";
import { glyphsOfWords, linesOfWords } from "../layout/recognition/recognised-words.ts";
import type { Rect } from "../layout/rect.ts";
import type { TextRecogniser } from "../text-recogniser.ts";
import { type PageRenderer, pixelsPerPointOf } from "./page-renderer.ts";
import type { PageReading } from "./read-page.ts";

export async function recognisePage(
  { content, hasDrawings }: PageReading,
  renderer: PageRenderer,
  recogniser: TextRecogniser,
): Promise<PageContent> {
  const plan = planRecognition(content, hasDrawings);
  const look = async (area: Rect, kind: "page" | "picture") => {
    const words = await recogniser.recognise(() => renderer.render(content.number, area), kind);
    return { words, place: { left: area.left, top: area.top, pixelsPerPoint: pixelsPerPointOf(area) } };
  };
  if (plan.kind === "page") {
    const { words, place } = await look({ left: 0, top: 0, right: content.width, bottom: content.height }, "page");
    const found = glyphsOfWords(words, place);
    // Where nothing is recognised, what little there is stays.
    if (found.length === 0) return content;
    const wanted = plan.isWholly ? found : found.filter((glyph) => isOver(glyph, plan.replaces));
    return { ...content, glyphs: [...content.glyphs.filter((glyph) => !plan.replaces.has(glyph)), ...wanted] };
  }
  const figures: Figure[] = [];
  for (const area of plan.areas) {
    if (recogniser.isSpent) break;
    const { words, place } = await look(area, "picture");
    const lines = linesOfWords(words, place);
    if (lines.length > 0) figures.push({ ...area, lines });
  }
  return { ...content, figures };
}

/** Whether it stands where one of the others stands. */
function isOver(glyph: Glyph, others: ReadonlySet<Glyph>): boolean {
  const x = (glyph.left + glyph.right) / 2;
  return [...others].some(
    (other) =>
      x > other.left - 1 && x < other.right + 1 && Math.abs(glyph.baseline - other.baseline) < 0.5 * other.size,
  );
}
