import { expect, test } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { AskModel } from "./calls/model.ts";
import { extractionTask } from "./prompt/extraction-prompt.ts";
import { readPassage } from "./read-passage.ts";

const TASK = extractionTask(DIVE_ONTOLOGY);
const TEXT = "Le phare éclaire la plongée de nuit. Le flash signale le binôme.";
const KNOWN = [{ name: "Lampe de secours", acronym: "LS" }];
const CALM = new AbortController().signal;

const entity = (name: string, quote: string, aliases: readonly string[] = []) => ({
  ...{ name, quote, aliases: [...aliases], type: "Equipment" },
});

/** Each question is answered in turn: with a body, or by a fault. */
function read(replies: readonly unknown[], signal = CALM) {
  let number = 0;
  const ask: AskModel = async ({ schema }) => {
    const reply = replies[number++];
    if (reply instanceof Error) throw reply;
    return { kind: "answered", body: schema.parse(reply), usage: { ...NO_USAGE, calls: 1 } };
  };
  return readPassage(TASK, ask, { title: "", language: "fr", headings: [], knownNames: KNOWN, text: TEXT }, signal);
}

test("of the other names of a thing those are taken that the document uses", async () => {
  const { candidates } = await read([
    { entities: [entity("phare", "phare", ["Halogen Lamp", "LS", "flash"])], facts: [] },
  ]);
  expect(candidates.entities).toMatchObject([{ name: "phare", aliases: ["LS", "flash"] }]);
});

const MISQUOTED = { entities: [entity("phare", "phare"), entity("flash", "le flache")], facts: [] };

test("what was read is kept where the server will not look for better quotes", async () => {
  const { candidates, usage } = await read([MISQUOTED, new AppError("extraction_failed")]);
  expect(candidates.entities).toMatchObject([
    { name: "phare", offset: 0 },
    { name: "flash", quote: "le flache" },
  ]);
  expect(usage.calls).toBe(1);
});

test("a refusal that every passage meets, and a stop, are no answer about quotes", async () => {
  await expect(read([MISQUOTED, new AppError("model_denied")])).rejects.toMatchObject({
    code: "model_denied",
    usage: { calls: 1 },
  });
  const stopped = AbortSignal.abort(new AppError("extraction_failed", { detail: "Stopped." }));
  await expect(read([MISQUOTED, stopped.reason], stopped)).rejects.toBe(stopped.reason);
});
