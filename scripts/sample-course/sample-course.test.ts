import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { collect } from "#lib/convert/collect.fixture.ts";
import { convertPdf } from "#lib/convert/pdfjs/convert-pdf.ts";
import { convertPptx } from "#lib/convert/pptx/convert-pptx.ts";
import { SAMPLE_COURSE } from "./sample-course.ts";

const SHIPPED = resolve(import.meta.dirname, "../../public/sample");
const MAX_BYTES = 1024 * 1024;
const NAMES = [...SAMPLE_COURSE.keys()];

async function readShipped(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(SHIPPED, name)));
}

describe("the sample course that ships", () => {
  it.each(NAMES)("%s is to the byte what the script makes", async (name) => {
    const made = await SAMPLE_COURSE.get(name)?.();
    expect(made && Buffer.compare(made, await readShipped(name))).toBe(0);
  });

  it("is told by its manifest, and holds nothing else", async () => {
    expect(JSON.parse(await readFile(join(SHIPPED, "manifest.json"), "utf8"))).toEqual(NAMES);
    expect((await readdir(SHIPPED)).sort()).toEqual([...NAMES, "manifest.json"].sort());
  });

  it("is fetched in a moment", async () => {
    const sizes = await Promise.all(NAMES.map(async (name) => (await readShipped(name)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES);
  });

  it.each([
    { name: "plongeur-encadre-20-m.pdf", title: "Plongeur encadré 20 m", language: "fr", pages: 7, headed: 5 },
    {
      name: "supervised-diver-first-session.pptx",
      title: "Supervised Diver 20 m: First Sea Dive",
      language: "en",
      pages: 8,
      headed: 3,
    },
    { name: "enriched-air-basics.pdf", title: "Enriched Air Basics", language: "en", pages: 4, headed: 3 },
    {
      name: "accidents-et-prevention.pptx",
      title: "Accidents de plongée et prévention",
      language: "fr",
      pages: 8,
      headed: 3,
    },
  ])("$name is read with its title, its language, its pages and the heads of its tables", async (expected) => {
    const convert = expected.name.endsWith(".pdf") ? convertPdf : convertPptx;
    const { described, pages, blocks, events } = await collect(convert(await readShipped(expected.name), 100));
    expect(described).toMatchObject({ title: expected.title, language: expected.language });
    expect(pages).toHaveLength(expected.pages);
    expect(events.filter(({ type }) => type === "page-warned")).toEqual([]);
    const heads = blocks.flatMap((block) => (block.kind === "table" ? [block.rows[0] ?? []] : []));
    expect(heads.filter((head) => head.every((cell) => cell.isHeader))).toHaveLength(expected.headed);
  });
});

describe("a deck made at another hour in another place", () => {
  it("is the same", async () => {
    const name = "accidents-et-prevention.pptx";
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    const made = await SAMPLE_COURSE.get(name)?.();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(made && Buffer.compare(made, await readShipped(name))).toBe(0);
  });
});
