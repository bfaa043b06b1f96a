import { afterEach, beforeEach, expect, test } from "vitest";
import type { Converter } from "#lib/convert/converter.ts";
import type { Extraction } from "#lib/extract/prompt/extraction-schema.ts";
import { newDocument, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { ANSWER, MessagesServer } from "./messages-server.fixture.ts";
import { exportText, ModelRuns } from "./model-runs.fixture.ts";

/** Four pairs of names that are alike: a verb and its noun, two letters, two more, and one that people must see. */
const NAMES = [
  "Planifier la sortie",
  "Planification de la sortie",
  "Sangle ventrale tressée",
  "Sangle ventrale trossée",
  "Assembler le matériel",
  "Assemblage du matériel",
] as const;

let model: ModelRuns;
let pipeline: TestPipeline;

beforeEach(async () => {
  model = new ModelRuns();
  await model.open(0, new MessagesServer({ read }));
  pipeline = new TestPipeline();
  pipeline.judge = model.judge(pipeline);
});

afterEach(() => model.server.close());

/** A manual of one page that names all. */
const converter: Converter = {
  async *convert() {
    yield { type: "opened", pageCount: 1 };
    const blocks = NAMES.map((text) => ({ kind: "paragraph" as const, text: `${text}.`, page: 1, spans: [] }));
    yield { type: "page", page: { number: 1, width: 595, height: 842, blocks, hasText: true } };
    yield { type: "described", title: "Manuel", language: "fr" };
  },
};

function read(passage: string): Extraction {
  const named = NAMES.filter((name) => passage.includes(name));
  return { entities: named.map((name) => ({ name, type: "Procedure", quote: name })), facts: [] };
}

const begin = () => model.begin(pipeline, "d_a", converter);
const judgings = () => model.server.requests.filter(({ isJudging }) => isJudging);

async function namesIn(): Promise<string[]> {
  const { entities } = await pipeline.graph.findEntities({ sort: "name", limit: 50 });
  return entities.map(({ name }) => name);
}

test("all doubtful pairs of a document are one question; what is one is merged, what is two stays so, the rest is for people", async () => {
  await begin();
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", entities: 5 });
  expect(judgings()).toHaveLength(1);
  expect(events).toContainEqual(
    expect.objectContaining({
      type: "doubts.judged",
      pairs: 3,
      merged: 1,
      apart: 1,
      usage: expect.objectContaining({ calls: 1 }),
    }),
  );
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(2);
  const { pairs } = await pipeline.graph.findDoubts({ limit: 10 });
  expect(pairs.map(({ a, b }) => [a.name, b.name].sort())).toEqual([
    ["Assemblage du matériel", "Assembler le matériel"],
  ]);
  const curations = await Array.fromAsync(pipeline.graph.curations());
  expect(curations).toMatchObject([{ by: "model" }, { by: "model" }]);
  expect(curations.map(({ kind }) => kind).sort()).toEqual(["apart", "merge"]);
});

test("a merge says that the model decided it, can be undone, and is not made again then", async () => {
  const runs = await begin();
  await pipeline.untilEnd("d_a");
  const [found] = (await pipeline.graph.findEntities({ q: "planification", sort: "relevance", limit: 1 })).entities;
  const { names = [] } = (await pipeline.graph.readEntity(found?.id ?? "")) ?? {};
  expect(names.map(({ reason }) => reason?.kind)).toContain("model");
  const merge = (await Array.fromAsync(pipeline.graph.curations())).find(({ kind }) => kind === "merge");
  await pipeline.graph.undoCuration(merge?.id ?? "");
  expect(await namesIn()).toHaveLength(NAMES.length);
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  expect(await namesIn()).toHaveLength(NAMES.length);
});

test("what the model kept apart and a person took back is for people: it is not kept apart again", async () => {
  const runs = await begin();
  await pipeline.untilEnd("d_a");
  const apart = (await Array.fromAsync(pipeline.graph.curations())).find(({ kind }) => kind === "apart");
  const { total } = await pipeline.graph.findDoubts({ limit: 9 });
  await pipeline.graph.undoCuration(apart?.id ?? "");
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  expect((await Array.fromAsync(pipeline.graph.curations())).map(({ kind }) => kind).sort()).toEqual([
    "merge",
    "reopen",
  ]);
  expect((await pipeline.graph.findDoubts({ limit: 9 })).total).toBe(total + 1);
});

test("nothing is asked or paid twice: not when the document is read again, and not in a graph that begins anew", async () => {
  const runs = await begin();
  await pipeline.untilEnd("d_a");
  const before = await exportText(pipeline);
  const { usage } = await pipeline.states.read("d_a");
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  expect(await exportText(pipeline)).toBe(before);
  await pipeline.graph.removeDocument("d_a");
  expect(await Array.fromAsync(pipeline.graph.curations())).toEqual([]);
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  expect(await namesIn()).toHaveLength(NAMES.length - 1);
  expect((await pipeline.states.read("d_a")).usage).toEqual(usage);
  expect(judgings()).toHaveLength(1);
});

test.each(["refuse", "malformed", "cut"] as const)(
  "where its answer is of no use (%s) the run ends well, what was paid is counted, and all pairs are for people",
  async (kind) => {
    model.server.behave = ({ isJudging }) => (isJudging ? { kind } : ANSWER);
    await begin();
    const events = await pipeline.untilEnd("d_a");
    expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0, entities: NAMES.length });
    expect(pipeline.lines.some((line) => line.includes("left to be reviewed"))).toBe(true);
    expect((await pipeline.states.read("d_a")).usage.calls).toBe(2);
    expect((await pipeline.graph.findDoubts({ limit: 10 })).total).toBe(3);
  },
);

test("without a model, or without budget for the question, all pairs are for people", async () => {
  pipeline.judge = null;
  const runs = await begin();
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", entities: NAMES.length });
  pipeline.judge = model.judge(pipeline);
  pipeline.budgetUsd = (await pipeline.states.read("d_a")).usage.costUsd;
  await runs.close();
  await model.start(pipeline, converter).reprocess(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", entities: NAMES.length });
  expect(judgings()).toHaveLength(0);
});

/** Two documents, of which the second has seen its doubtful pairs while the model is still asked about the first's. */
async function endTogether() {
  const gate = Promise.withResolvers<void>();
  const ends = Promise.withResolvers<void>();
  const looked: string[] = [];
  model.server.behave = async ({ isJudging }) => {
    if (isJudging) await gate.promise;
    return ANSWER;
  };
  const findDoubts = pipeline.graph.findDoubts.bind(pipeline.graph);
  pipeline.graph.findDoubts = async (query) => {
    const page = await findDoubts(query);
    if (looked.push(query.document ?? "") === 2) ends.resolve();
    return page;
  };
  const runs = await begin();
  await pipeline.documents.add(newDocument("d_b"));
  await runs.start(newDocument("d_b"), "upload");
  await ends.promise;
  while (judgings().length === 0) await model.clock.yield();
  const [asking = "", waiting = ""] = looked;
  return { runs, asking, waiting, openGate: gate.resolve };
}

async function untilDone(id: string): Promise<void> {
  while ((await pipeline.states.read(id)).run.status !== "completed") await model.clock.yield();
}

const decisions = async () => (await Array.fromAsync(pipeline.graph.curations())).map(({ kind }) => kind).sort();

test("two documents that end together pay for a pair once, and decide it once", async () => {
  const { openGate } = await endTogether();
  openGate();
  await Promise.all(["d_a", "d_b"].map(untilDone));
  expect(await decisions()).toEqual(["apart", "merge"]);
  expect(judgings()).toHaveLength(1);
});

test("where the one that asks is cancelled, the one that waits asks", async () => {
  const { asking, openGate, runs, waiting } = await endTogether();
  await runs.cancel(asking);
  openGate();
  await untilDone(waiting);
  expect(await decisions()).toEqual(["apart", "merge"]);
  expect(judgings()).toHaveLength(2);
});

test("an answer about pairs that came in a batch no longer lies with those that wait once its verdicts are kept", async () => {
  model.isBatch = true;
  pipeline.judge = model.judge(pipeline);
  await begin();
  const events = await pipeline.untilEnd("d_a");
  expect(events).toContainEqual(expect.objectContaining({ type: "doubts.judged", pairs: 3, merged: 1 }));
  expect(judgings()).toHaveLength(1);
  expect(pipeline.database.all("SELECT question FROM batch_answers")).toEqual([]);
});
