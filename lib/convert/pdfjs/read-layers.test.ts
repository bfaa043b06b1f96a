import { expect, test } from "vitest";
import { collect } from "../collect.fixture.ts";
import { writePdf } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";

const write = (text: string, y: number) => `BT /F1 12 Tf 50 ${y} Td (${text}) Tj ET`;

/** Layer "Off" is shown only to who asks for it; `content` marks what belongs to it. */
async function convertLayered(content: string) {
  const bytes = writePdf([
    "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] >> >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /Properties << /Off 6 0 R /On 7 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Type /OCG /Name (Answers) >>",
    "<< /Type /OCG /Name (Questions) >>",
  ]);
  const { blocks } = await collect(convertPdf(bytes, 10));
  return blocks.map((block) => block.text);
}

test("what stands in a layer that is off is not read, nor what is marked within it", async () => {
  const hidden = `/OC /Off BDC /Span BMC ${write("Vingt", 700)} EMC ${write("Trente", 650)} EMC`;
  const shown = `/OC /On BDC ${write("Combien", 600)} EMC ${write("Pourquoi", 500)}`;
  expect(await convertLayered(`${hidden} ${shown}`)).toEqual(["Combien", "Pourquoi"]);
});

test("tables have no lines of a layer that is off", async () => {
  const lines = "50 400 300 100 re S 200 400 m 200 500 l S 50 450 m 350 450 l S";
  const cells = ["60 470", "210 470", "60 420", "210 420"].map(
    (place, index) => `BT /F1 12 Tf ${place} Td (${["Gaz", "Part", "Azote", "Reste"][index]}) Tj ET`,
  );
  const kinds = async (part: string) => (await convertLayered(`${part} ${cells.join(" ")}`)).length;
  expect(await kinds(lines)).toBe(1);
  expect(await kinds(`/OC /Off BDC ${lines} EMC`)).toBeGreaterThan(1);
});
