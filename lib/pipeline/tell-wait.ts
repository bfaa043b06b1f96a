import type { WaitReason } from "#lib/domain/run-event.ts";
import type { StepId } from "#lib/domain/steps.ts";
import type { RunContext } from "./run-context.ts";

/** Says in the log for what a step waits; nothing waits for that. */
export function tellWait({ log, record }: RunContext, step: StepId, reason: WaitReason): void {
  record({ type: "run.waited", step, reason }).catch((error: unknown) => {
    log.write("error", "The run log can't be written", { err: error });
  });
}
