// Whether the rows of a table are competencies, by the heads of its columns.
import type { Passage } from "./passage.ts";

const SKILL_COLUMN = /comp[ée]tences?|savoir|technique|skills?|crit[èe]res?|criteria|performance/iu;

export function isSkillTable({ columnHeads }: NonNullable<Passage["cell"]>): boolean {
  return SKILL_COLUMN.test(columnHeads);
}
