import { expect, test } from "vitest";
import type { RunEvent, RunEventBody } from "#lib/domain/run-event.ts";
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
