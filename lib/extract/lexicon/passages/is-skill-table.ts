// Whether the rows of a table are competencies, or what is to be known, by the heads of its columns.
import type { Passage } from "./passage.ts";

const SKILL_COLUMN = /comp[ée]tences?|savoir|technique|skills?|crit[èe]res?|criteria|performance/iu;

/** Heads of columns of what is to be known. */
const KNOWN = /connaissance|contenu|objectif|th[èe]me|knowledge|content|objective|topic/iu;

export function isSkillTable({ columnHeads }: NonNullable<Passage["cell"]>): boolean {
  return SKILL_COLUMN.test(columnHeads);
}

export function isKnowledgeTable(cell: NonNullable<Passage["cell"]>): boolean {
  return isSkillTable(cell) || KNOWN.test(cell.columnHeads);
}
