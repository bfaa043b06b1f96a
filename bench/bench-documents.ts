// The documents to measure with, and services of their own to process them.
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import { parseEnv } from "#lib/server/env.ts";
import { openServices, type Services } from "#lib/server/services.ts";
import { makeManual } from "../e2e/fixtures/make-document.ts";

const ROOT = resolve(import.meta.dirname, "..");

export interface BenchDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** PDF where it is left out. */
  readonly mediaType?: MediaType;
}

/** The PDFs of BENCH_DOCUMENTS, or `count` manuals of so many pages made for this. */
export async function benchDocuments(count: number, pages: number): Promise<readonly BenchDocument[]> {
  const folder = process.env.BENCH_DOCUMENTS;
  if (folder) {
    const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(".pdf"));
    return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
  }
  const made = Array.from({ length: count }, async (_, index) => ({
    name: `${index}.pdf`,
    bytes: await makeManual(pages, `banc ${index}`),
  }));
  return Promise.all(made);
}

/** A whole installation in a folder of its own, with further settings as the environment would have them. */
export async function openBenchServices(settings: Readonly<Record<string, string>> = {}): Promise<Services> {
  const dataDir = await mkdtemp(join(tmpdir(), "diveteacher-bench-"));
  const own = { DATA_DIR: dataDir, LOG_LEVEL: "silent", NODE_ENV: "production" };
  return openServices(parseEnv({ ...settings, ...own }, ROOT));
}

/** Takes the bytes as an upload does; resolves with the document's id, its run queued. */
export async function addDocument(services: Services, document: BenchDocument): Promise<string> {
  const { bytes, mediaType = MEDIA_TYPES.pdf, name } = document;
  const source = (async function* () {
    yield bytes;
  })();
  const limits = { maxBytes: Number.MAX_SAFE_INTEGER, headBytes: 1024, inspect: () => {} };
  const file = await services.files.receive(source, limits);
  const about = { filename: name, mediaType, collection: "default", metadata: {} };
  return (await services.documents.add(file, about)).document.id;
}
