import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import { collect } from "../collect.fixture.ts";
import { testConverter } from "../converter.contract.ts";
import { makePdf, makeRepeatingPdf, write } from "../pdf.fixture.ts";
import { PoolConverter, type PoolOptions } from "./pool-converter.ts";
import { scanLines } from "./scan.fixture.ts";

const workerPath = join(import.meta.dirname, "convert-worker.ts");
const never = new AbortController().signal;
let folder = "";
let pool: PoolConverter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "convert-"));
});
afterEach(() => pool.close());
afterAll(() => rm(folder, { recursive: true }));

function openPool(options: Partial<PoolOptions> = {}): PoolConverter {
  pool = new PoolConverter({
    workerPath,
    maxThreads: 2,
    smallThreads: 2,
    timeoutMs: 60_000,
    memoryLimitMb: 1024,
    hasOcr: false,
    ...options,
  });
  return pool;
}

async function store(name: string, bytes: Uint8Array, mediaType: MediaType = MEDIA_TYPES.pdf) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { path, mediaType, maxPages: 100 };
}

const goodPdf = (pages = 3) =>
  makePdf((pdf) => {
    for (let page = 1; page <= pages; page++) {
      if (page > 1) pdf.addPage();
      write(pdf, `La plongée numéro ${page} est dans la mer avec un guide.`, { x: 50, y: 100 });
    }
  });

/** Keeps pdf.js busy for minutes: tens of millions of operators. */
const loopingPdf = () => makeRepeatingPdf("0 0 m 9 9 l S ".repeat(20_000), 4_000);
/** Unpacks to gigabytes. */
const hungryPdf = () => makeRepeatingPdf(" ".repeat(1_000_000), 3_000);

testConverter("worker pool", async () => ({
  converter: openPool(),
  good: await store("good.pdf", await goodPdf()),
  damaged: await store("damaged.pdf", new TextEncoder().encode("%PDF-1.7\nnothing more")),
}));

describe("PoolConverter", () => {
  test("brings more pages than the worker may run ahead", async () => {
    const source = await store("long.pdf", await goodPdf(90));
    const { pages } = await collect(openPool().convert(source, never));
    expect(pages.map((page) => page.number)).toEqual(Array.from({ length: 90 }, (_, index) => index + 1));
  });

  test("recognises what only images show, unless it is turned off", async () => {
    const image = await scanLines(["Le plongeur vérifie son matériel"]);
    const source = await store("scan.pdf", await makePdf((pdf) => pdf.image(image, 50, 300, { width: 500 })));
    const { blocks } = await collect(openPool({ hasOcr: true }).convert(source, never));
    expect(blocks.map((block) => block.text)).toEqual(["Le plongeur vérifie son matériel"]);
    await pool.close();
    await expect(collect(openPool().convert(source, never))).rejects.toMatchObject({ code: "no_text" });
  }, 30_000);

  test("errors keep their sentence", async () => {
    const damaged = await store("damaged.pdf", new TextEncoder().encode("%PDF-1.7\nnothing more"));
    await expect(collect(openPool().convert(damaged, never))).rejects.toThrow("damaged");
  });

  test("what pdf.js leaves to fail by itself does not end the worker", async () => {
    const text = Buffer.from(await goodPdf()).toString("latin1");
    // Every object stands where its table does not say.
    const moved = text.slice(16).replace("\n8 0 obj\n", `$&${text.slice(0, 16)}`);
    const source = await store("moved.pdf", new Uint8Array(Buffer.from(moved, "latin1")));
    await expect(collect(openPool().convert(source, never))).rejects.toMatchObject({ code: "no_text" });
  });

  test("a missing file is a fault of its own", async () => {
    const source = { path: join(folder, "missing.pdf"), mediaType: MEDIA_TYPES.pdf, maxPages: 10 };
    await expect(collect(openPool().convert(source, never))).rejects.toMatchObject({ code: "internal" });
  });

  test("a document that never ends is stopped at its time limit; others go on, before and after", async () => {
    openPool({ timeoutMs: 2_000 });
    const looping = collect(pool.convert(await store("loop.pdf", loopingPdf()), never));
    const good = collect(pool.convert(await store("beside.pdf", await goodPdf()), never));
    await expect(looping).rejects.toMatchObject({ code: "conversion_timeout" });
    expect((await good).pages).toHaveLength(3);
    expect((await collect(pool.convert(await store("after.pdf", await goodPdf()), never))).pages).toHaveLength(3);
  }, 60_000);

  test("a document that eats memory is stopped at its limit; the one beside it is not harmed", async () => {
    openPool({ memoryLimitMb: 300 });
    const hungry = collect(pool.convert(await store("hungry.pdf", hungryPdf()), never));
    const good = collect(pool.convert(await store("beside.pdf", await goodPdf()), never));
    await expect(hungry).rejects.toMatchObject({ code: "conversion_out_of_memory" });
    expect((await good).pages).toHaveLength(3);
  }, 60_000);

  test("an abort stops the worker with the signal's reason, and waiting documents get its place", async () => {
    openPool({ maxThreads: 1, smallThreads: 1 });
    const controller = new AbortController();
    const reason = new Error("cancelled by the reader");
    const looping = pool.convert(await store("loop.pdf", loopingPdf()), controller.signal);
    const waiting = collect(pool.convert(await store("waiting.pdf", await goodPdf()), never));
    const first = await looping.next();
    expect(first.value).toMatchObject({ type: "opened" });
    controller.abort(reason);
    await expect(looping.next()).rejects.toBe(reason);
    expect((await waiting).pages).toHaveLength(3);
  }, 60_000);

  test("a small document, and Markdown of any size, does not wait for large ones", async () => {
    openPool({ maxThreads: 1, smallThreads: 1 });
    const controller = new AbortController();
    // What stands behind a PDF's end makes the file large and is not read.
    const large = Buffer.concat([loopingPdf(), Buffer.alloc(300 * 1024, "\n")]);
    const looping = pool.convert(await store("large.pdf", large), controller.signal);
    expect((await looping.next()).value).toMatchObject({ type: "opened" });
    const notes = new TextEncoder().encode(`# Titre\n\n${"Texte. ".repeat(50_000)}`);
    const small = [await store("small.pdf", await goodPdf()), await store("notes.md", notes, MEDIA_TYPES.markdown)];
    for (const source of small) expect((await collect(pool.convert(source, never))).pages.length).toBeGreaterThan(0);
    controller.abort(new Error("enough"));
    await expect(looping.next()).rejects.toThrow("enough");
  }, 60_000);

  test("a document that waits in the queue can be aborted too", async () => {
    openPool({ maxThreads: 1, smallThreads: 1 });
    const first = new AbortController();
    const second = new AbortController();
    const looping = collect(pool.convert(await store("loop.pdf", loopingPdf()), first.signal));
    const waiting = collect(pool.convert(await store("waiting.pdf", await goodPdf()), second.signal));
    second.abort(new Error("no longer wanted"));
    await expect(waiting).rejects.toThrow("no longer wanted");
    first.abort(new Error("enough"));
    await expect(looping).rejects.toThrow("enough");
  }, 60_000);

  test("a reader who stops early frees the worker", async () => {
    openPool({ maxThreads: 1, smallThreads: 1 });
    for await (const event of pool.convert(await store("long.pdf", await goodPdf(90)), never)) {
      if (event.type === "opened") break;
    }
    const { pages } = await collect(pool.convert(await store("after.pdf", await goodPdf()), never));
    expect(pages).toHaveLength(3);
  });

  test("a worker that cannot start is a fault, not a wait without end", async () => {
    openPool({ workerPath: join(folder, "no-such-worker.ts") });
    const source = await store("good.pdf", await goodPdf());
    await expect(collect(pool.convert(source, never))).rejects.toMatchObject({ code: "internal" });
  });

  test("closing stops what runs", async () => {
    openPool();
    const looping = collect(pool.convert(await store("loop.pdf", loopingPdf()), never));
    const stopped = expect(looping).rejects.toMatchObject({ code: "unavailable" });
    await pool.close();
    await stopped;
  });

  test("reads Markdown", async () => {
    const source = await store("notes.md", new TextEncoder().encode("# Titre\n\nTexte."), MEDIA_TYPES.markdown);
    expect((await collect(openPool().convert(source, never))).blocks.map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
    ]);
  });
});
