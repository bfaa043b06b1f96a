// A passage as it is read: the terms and measures that stand in it, and what it is about.
import type { Measure } from "../values/measure.ts";
import type { Passage } from "./passages/passage.ts";
import type { Section } from "./passages/section-kinds.ts";
import type { Term, TermUse } from "./terms/term.ts";

export interface Reading {
  readonly passage: Passage;
  /** In order; offsets are those of the chunk's text. */
  readonly uses: readonly TermUse[];
  /** In order; offsets are those of the passage's text. */
  /** Who is named within one of these names. */
  readonly holders: readonly Term[];
  readonly measures: readonly Measure[];
  /** What a measure is about by its unit and the words around it, by where the measure starts: "attendre 12 h avant l'avion". */
  readonly told: ReadonlyMap<number, Term>;
  /** What its measures may be about where it names nothing better: everyday words, and what a unit tells. */
  readonly implied: readonly TermUse[];
  /** What the passage itself names: a heading, the head of a row. */
  readonly title: Term | null;
  /** What the row of a cell is about. */
  readonly row: Term | null;
  /** The certifications that are the head of a cell's row: "PE20 / Niveau 1". */
  readonly alike: readonly Term[];
  /** What the list, the column or the innermost heading is about; null where none of them names one thing. */
  readonly topic: Term | null;
  /** The innermost certification of the headings, else the one that the document is about. */
  readonly certificate: Term | null;
  /** What the sentence before it began with, where this one goes on about it: "Elle est délivrée par …". */
  readonly antecedent: Term | null;
  /** What the list or the heading announces. */
  readonly section: Section | null;
}
