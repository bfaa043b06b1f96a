// What a sentence enumerates after it announced it: "Les causes de l'essoufflement sont : effort, froid, stress."

import { labelOf } from "../passages/label-of.ts";
import { sectionOf } from "../passages/section-kinds.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { type Term, termKey } from "../terms/term.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { stateFact } from "./state.ts";

const ENUMERATED: ReadonlySet<string> = new Set(["CAUSES", "PREVENTS", "TREATS"]);
const JOINT = /\s?[,;]\s(?:(?:et|ou|and|or|puis|then)\s)?|\s(?:et|ou|and|or)\s/giu;
const ARTICLE = /^(?:l['’]|les?\s|la\s|une?\s|des?\s|du\s|d['’]|the\s|an?\s)+/iu;

/** "Oxygène à 15 L/min". */
const MEASURED = /\s(?:à|at|de|of|pendant|for)\s\d.*$/isu;

/** Only things that are a whole part each: of "un détendeur mal réglé" no cause is a regulator. */
export function findLabelFacts(reading: Reading, language: string | null): FactDraft[] {
  const { passage, section, topic } = reading;
  if (passage.kind !== "sentence" || !section || !topic || !ENUMERATED.has(section.predicate)) return [];
  const label = labelOf(passage.text);
  if (!label || sectionOf(label.text)?.predicate !== section.predicate) return [];
  const { isInverse, predicate } = section;
  const { objects, subjects } = PREDICATE_TYPES[predicate];
  const [ours, theirs] = isInverse ? [objects, subjects] : [subjects, objects];
  if (!ours.has(topic.type)) return [];
  const named = namedWhole(reading, label.end).filter(
    (term) => theirs.has(term.type) && termKey(term) !== termKey(topic),
  );
  const statement = stateFact(reading, topic, language);
  return named.map((term) => {
    const [subject, object] = isInverse ? [term, topic] : [topic, term];
    return { subject, predicate, object, statement, passage };
  });
}

function namedWhole({ passage, uses }: Reading, from: number): Term[] {
  return partsOf(passage.text, from).flatMap(({ end, start }) => {
    const use = uses.find((one) => one.start - passage.start === start && one.end - passage.start === end);
    return use ? [use.term] : [];
  });
}

/** Without their articles and what ends them. */
function partsOf(text: string, from: number): { start: number; end: number }[] {
  const joints = [...text.slice(from).matchAll(JOINT)].map(({ 0: joint, index }) => ({
    start: from + index,
    end: from + index + joint.length,
  }));
  const starts = [from, ...joints.map((joint) => joint.end)];
  const ends = [...joints.map((joint) => joint.start), text.length];
  return starts.map((start, at) => {
    const part = text.slice(start, ends[at]);
    const bare = part
      .trimStart()
      .replace(ARTICLE, "")
      .replace(MEASURED, "")
      .replace(/[\s.…]+$/u, "");
    const offset = start + part.indexOf(bare);
    return { start: offset, end: offset + bare.length };
  });
}
