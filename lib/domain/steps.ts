// The four steps of a run, declared once: pipeline, log, API, stream and page read this list.
import { z } from "zod";

export const STEPS = [
  { id: "conversion", unit: "page" },
  { id: "chunking", unit: "chunk" },
  { id: "ingestion", unit: "chunk" },
  { id: "finalizing", unit: "check" },
] as const satisfies readonly { id: string; unit: string }[];

export const STEP_IDS = STEPS.map((step) => step.id);

export const stepIdSchema = z.enum(["conversion", "chunking", "ingestion", "finalizing"] satisfies StepId[]);
export const stepUnitSchema = z.enum(["page", "chunk", "check"] satisfies StepUnit[]);

export type StepId = (typeof STEPS)[number]["id"];
export type StepUnit = (typeof STEPS)[number]["unit"];

/** One-based place of a step among the four, as the log says it: "Step 1/4". */
export function stepNumber(id: StepId): number {
  return STEP_IDS.indexOf(id) + 1;
}
