// A document's log: what happened to it, line by line.
import type { RunEvent } from "#lib/domain/run-event.ts";
import { describeEvent, type LogLine } from "./describe-event.ts";

/** Of its present life alone: the same bytes may have been here before, and were deleted. `events` in order. */
export function describeLog(events: readonly RunEvent[]): ({ seq: number; at: string } & LogLine)[] {
  const present = events.slice(events.findLastIndex(({ type }) => type === "document.deleted") + 1);
  return present.flatMap((event) => {
    const line = describeEvent(event);
    return line ? [{ seq: event.seq, at: event.at, ...line }] : [];
  });
}
