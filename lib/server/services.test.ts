import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { MEDIA_TYPES } from "#lib/domain/document.ts";
import { parseEnv } from "./env.ts";
import { openServices, type Services } from "./services.ts";

const limits = { maxBytes: 1000, headBytes: 100, inspect: () => {} };

async function addNote({ documents, files }: Services, text: string): Promise<void> {
  const bytes = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const about = { filename: `${text}.md`, mediaType: MEDIA_TYPES.markdown, collection: "default", metadata: {} };
  await documents.add(await files.receive(bytes, limits), about);
}

test("twenty documents that come together are all taken up; none waits for another's end", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "services-"));
  const env = parseEnv({ DATA_DIR: dataDir, LOG_LEVEL: "silent" }, resolve(import.meta.dirname, "../.."));
  const services = await openServices(env);
  await Promise.all(Array.from({ length: 20 }, (_, index) => addNote(services, `Palier ${index}`)));
  expect(services.runs.counts().waiting).toBe(0);
  await services.close();
  await rm(dataDir, { recursive: true });
});
