// Facts that the place of a passage states: a skill below its competency, a competency below its certification, a criterion
// beside its skill.
import { isKnowledgeTable } from "../passages/is-skill-table.ts";
import type { Passage } from "../passages/passage.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { type Term, termKey } from "../terms/term.ts";
import { stateFact, statePlace } from "./state.ts";

const CRITERIA = /crit[èe]res?|[ée]valuation|validation|criteria|assessment|performance/iu;
const DONE: ReadonlySet<Term["type"]> = new Set<Term["type"]>(["Competency", "Procedure"]);
const EXPECTED =
  /^(?:comp[ée]tence\sattendue|objectif|d[ée]finition|expected\s(?:skill|outcome|competency)|objective|definition)s?\s*[:―–—-]\s*(.{8,200})/isu;
const EQUIVALENCE = /[ée]quivalen/iu;
const MAX_CRITERION_CHARS = 200;

export function findTableFacts(reading: Reading, language: string | null): FactDraft[] {
  return [
    ...placeTitle(reading, language),
    ...readCriterion(reading, language),
    ...readExpectation(reading, language),
    ...readEquivalence(reading, language),
  ];
}

/** A cell that is nothing but a certification, beside another in a table of equivalences. */
function readEquivalence(reading: Reading, language: string | null): FactDraft[] {
  const { alike, passage, uses } = reading;
  const [use, another] = uses;
  const { cell, path, text } = passage;
  if (!cell || cell.isHeader || cell.column === 0) return [];
  if (use?.term.type !== "Certification" || another || use.end - use.start < text.length) return [];
  if (!EQUIVALENCE.test(`${path.join(" ")} ${cell.columnHeads}`)) return [];
  return alike.map((row) => ({
    ...{ subject: row, predicate: "EQUIVALENT_TO", object: use.term, passage },
    statement: statePlace("equal", row, use.term, language),
  }));
}

/** A row is part of the competency whose table it is in, else the certification teaches it; so it does a competency's heading. */
function placeTitle({ certificate, passage, title, topic }: Reading, language: string | null): FactDraft[] {
  // What is not done but known is taught where the table says so.
  const isTaught =
    title && (DONE.has(title.type) || (title.type === "Concept" && passage.cell && isKnowledgeTable(passage.cell)));
  if (!title || !isTaught) return [];
  const isHeading = passage.kind === "heading";
  if (isHeading && title.type !== "Competency") return [];
  const isPart = !isHeading && topic?.type === "Competency" && termKey(topic) !== termKey(title);
  if (isPart) {
    const statement = statePlace("part", title, topic, language);
    return [{ subject: title, predicate: "PART_OF", object: topic, statement, passage }];
  }
  // The row of any other table is what that table is about.
  if (!certificate || (passage.cell && !isTaughtBy(passage.cell))) return [];
  const statement = statePlace("taught", title, certificate, language);
  return [{ subject: certificate, predicate: "TEACHES", object: title, statement, passage }];
}

function isTaughtBy(cell: NonNullable<Passage["cell"]>): boolean {
  return cell.columnHeads === "" || isKnowledgeTable(cell);
}

function readCriterion(reading: Reading, language: string | null): FactDraft[] {
  const { passage, row } = reading;
  const topic = row ?? reading.topic;
  const { cell, text } = passage;
  if (!cell || cell.isHeader || cell.column === 0 || !CRITERIA.test(cell.columnHead)) return [];
  if (topic?.type !== "Competency" && topic?.type !== "Procedure") return [];
  if (text.length < 8 || text.length > MAX_CRITERION_CHARS) return [];
  return [{ ...worded(reading, topic, text, language), predicate: "ASSESSED_BY" }];
}

/** "Compétence attendue ― Le plongeur est capable de …" below the heading that names it. */
function readExpectation(reading: Reading, language: string | null): FactDraft[] {
  const words = reading.passage.kind === "sentence" ? EXPECTED.exec(reading.passage.text)?.[1] : undefined;
  if (words === undefined || !reading.topic) return [];
  return [{ ...worded(reading, reading.topic, words, language), predicate: "DEFINED_AS" }];
}

function worded(reading: Reading, subject: Term, words: string, language: string | null): Omit<FactDraft, "predicate"> {
  const text = words.replace(/\s+/gu, " ").replace(/[\s.;,:]+$/u, "");
  const object = { text, number: null, unit: null, comparator: null };
  return { subject, object, statement: stateFact(reading, subject, language), passage: reading.passage };
}
