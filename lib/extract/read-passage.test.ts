import { expect, test } from "vitest";
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
