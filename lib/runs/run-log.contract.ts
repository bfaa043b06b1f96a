// What every run log must do, whatever it is kept in.
import { describe, expect, test } from "vitest";
import type { RunEvent, RunEventBody } from "#lib/domain/run-event.ts";
import { followRunLog } from "./follow-run-log.ts";
import type { RunLog } from "./run-log.ts";

const AT = "2026-01-01T00:00:00.000Z";
const queued: RunEventBody = { type: "run.queued", kind: "upload" };
const started: RunEventBody = { type: "run.started" };
const cancelled: RunEventBody = { type: "run.cancelled" };

export function testRunLog(name: string, open: () => Promise<RunLog>): void {
  describe(`run log: ${name}`, () => {
    test("numbers events over all documents and gives them back in order", async () => {
      const log = await open();
      const first = await log.append("d_a", "r_1", AT, [queued, started]);
      const second = await log.append("d_b", "r_2", AT, [queued]);
      const all = [...first, ...second];
      expect(all.map((event) => event.seq)).toEqual([...all.map((event) => event.seq)].sort((a, b) => a - b));
      expect(await log.read({ after: 0 })).toEqual(all);
      expect(await log.read({ documentId: "d_a", after: first[0]?.seq ?? 0 })).toEqual([first[1]]);
      expect(await log.read({ after: 0, limit: 2 })).toEqual(first);
      expect(await log.newest()).toBe(second[0]?.seq);
    });

    test("tells the newest status of each document, progress left aside", async () => {
      const log = await open();
      await log.append("d_a", "r_1", AT, [
        queued,
        started,
        { type: "step.started", step: "conversion", done: 0, total: 3 },
      ]);
      await log.append("d_b", "r_2", AT, [queued, started, cancelled]);
      const latest = await log.latestByDocument();
      expect(latest.map((event) => [event.documentId, event.type])).toEqual([
        ["d_a", "run.started"],
        ["d_b", "run.cancelled"],
      ]);
    });

    test("forgets a document's events before a number, and never gives a number twice", async () => {
      const log = await open();
      await log.append("d_a", "r_1", AT, [queued, started]);
      const [tombstone] = await log.append("d_a", "r_1", AT, [{ type: "document.deleted" }]);
      await log.forget("d_a", tombstone?.seq ?? 0);
      expect(await log.read({ after: 0 })).toEqual([tombstone]);
      await log.forget("d_a", Number.MAX_SAFE_INTEGER);
      const [next] = await log.append("d_a", "r_2", AT, [queued]);
      expect(next?.seq).toBeGreaterThan(tombstone?.seq ?? 0);
    });

    test("followers get what is stored, then what happens, each once, and end with their signal", async () => {
      const log = await open();
      await log.append("d_a", "r_1", AT, [queued]);
      const controller = new AbortController();
      const reactions: Partial<Record<RunEvent["type"], () => Promise<unknown>>> = {
        "run.queued": () => log.append("d_a", "r_1", AT, [started]),
        "run.started": async () => {
          await log.append("d_b", "r_2", AT, [queued]);
          await log.append("d_a", "r_1", AT, [cancelled]);
        },
        "run.cancelled": async () => controller.abort(),
      };
      const seen: RunEvent[] = [];
      for await (const event of followRunLog(log, { documentId: "d_a", after: 0 }, controller.signal)) {
        seen.push(event);
        await reactions[event.type]?.();
      }
      expect(seen.map((event) => event.type)).toEqual(["run.queued", "run.started", "run.cancelled"]);
      expect(seen).toEqual(await log.read({ documentId: "d_a", after: 0 }));
    });

    test("a follower that waits is woken by the append", async () => {
      const log = await open();
      const controller = new AbortController();
      const follower = followRunLog(log, { after: 0 }, controller.signal);
      const next = follower.next();
      const [event] = await log.append("d_a", "r_1", AT, [queued]);
      expect((await next).value).toEqual(event);
      const last = follower.next();
      controller.abort();
      expect((await last).done).toBe(true);
    });
  });
}
