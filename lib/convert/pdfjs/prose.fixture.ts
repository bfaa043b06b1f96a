// A paragraph of three lines, which pages of tests are filled with, and a drawn page as the blocks that it becomes.
import { collect, outline } from "../collect.fixture.ts";
import { makePdf, type Pdf } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";

export const PROSE: readonly string[] = [
  "La mer monte et descend deux fois par jour, et le courant change de",
  "sens avec elle ; on plonge donc à l’étale, quand l’eau est calme et que le",
  "bateau peut rester à l’ancre.",
];
/** The paragraph in an outline. */
export const SHOWN = `paragraph: ${PROSE.join(" ")}`;

export async function outlineOf(draw: (pdf: Pdf) => void): Promise<string[]> {
  return outline((await collect(convertPdf(await makePdf(draw), 100))).blocks);
}
