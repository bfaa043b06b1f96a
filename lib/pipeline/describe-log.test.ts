import { expect, test } from "vitest";
import type { RunEvent, RunEventBody } from "#lib/domain/run-event.ts";
import { addUsage, NO_USAGE } from "#lib/domain/usage.ts";
import { describeLog } from "./describe-log.ts";

const AT = "2026-01-01T00:00:00.000Z";

function happen(...bodies: readonly RunEventBody[]): RunEvent[] {
  return bodies.map((body, index) => ({ seq: index + 1, documentId: "d_1", runId: "r_1", at: AT, ...body }));
}

test("each line of a log says when, and of which document", () => {
  const lines = describeLog(happen({ type: "run.queued", kind: "upload" }, { type: "run.started" }));
  expect(lines).toMatchObject([
    { seq: 1, at: AT, level: "info", text: "[d_1] Queued (upload)" },
    { seq: 2, text: "[d_1] Started" },
  ]);
});

test("a document that was deleted and has come again has no log of its former life", () => {
  const events = happen({ type: "run.started" }, { type: "document.deleted" }, { type: "run.queued", kind: "upload" });
  expect(describeLog(events).map((line) => line.text)).toEqual(["[d_1] Queued (upload)"]);
});

test("a chunk's line says where its usage is an estimate, also of one call among several", () => {
  const none = { index: 0, chunkId: "c", rejected: 0, entities: 0, facts: 0, findings: [], done: 1, total: 2 };
  const estimated = addUsage(addUsage(NO_USAGE, { ...NO_USAGE, isEstimated: true }), NO_USAGE);
  const [counted, guessed] = [NO_USAGE, estimated].flatMap((usage) =>
    describeLog(happen({ type: "chunk.saved", ...none, usage })),
  );
  expect(counted?.text).not.toContain("estimated");
  expect(guessed?.text).toContain("so that is estimated");
});
