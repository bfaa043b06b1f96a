// The numbers of a chunk that no fact states: so that no number of a manual is lost in silence.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { findMeasures, isLabelled } from "../values/find-measures.ts";
import type { Measure } from "../values/measure.ts";
import { readNumbers } from "./read-numbers.ts";

interface Lost {
  readonly start: number;
  readonly number: number;
  readonly text: string;
}

/** A number without a unit is told with the words after it, up to so many. */
const WORDS_TOLD = 2;
/** "2. Technique", "3 ― Théorie": it counts the lines, and nothing of which they speak. */
const ORDINAL = /^\s*(?:[-•●▪|#]+\s*)?\d{1,2}(?:\.\d{1,2})*\s?[.)°―–—:-]/u;

const FIGURE = /^[^\p{L}\s]+(?:\s?\p{L}{1,3})?$/u;

/** As the text writes them, in its order. A number within the name of a thing, "plongeur encadré à 20 m", is not lost. */
export function findUnplaced({ text }: Chunk, { claims, mentions }: ChunkKnowledge): readonly string[] {
  const names = mentions.flatMap(({ aliases, name }) => [name, ...aliases]).map((name) => name.toLowerCase());
  const stated = claims.flatMap(({ evidence, value }) => (value?.number == null ? [] : [{ value, ...evidence }]));
  return text.split("\n").flatMap((line) => {
    const numbers = numbersOf(line);
    if (numbers.length === 0) return [];
    const here = stated.filter(({ quote }) => shareText(quote, line));
    const said = here.flatMap(({ value }) => placesOf(line, value.text));
    const isStated = ({ number, start }: Lost) =>
      here.some(({ value }) => number === value.number) || isWithin(start, said);
    const named = names.filter((name) => /\d/u.test(name)).flatMap((name) => placesOf(line.toLowerCase(), name));
    return numbers.filter((one) => !isStated(one) && !isWithin(one.start, named)).map((one) => one.text);
  });
}

/** In the order of the line. */
function numbersOf(line: string): Lost[] {
  const measures = findMeasures(line);
  const measured = measures.map(({ start, value: { number, text } }) => ({ start, number, text }));
  return [...measured, ...bareNumbersOf(line, measures)].toSorted((a, b) => a.start - b.start);
}

/** Those in digits that are of no measure and no label: "dont 4 au moins", "octobre 2022". */
function bareNumbersOf(line: string, measures: readonly Measure[]): Lost[] {
  const taken = [...measures, { start: 0, end: ORDINAL.exec(line)?.[0].length ?? 0 }];
  return readNumbers(line).flatMap(({ end, number, start }) => {
    const isFree = !taken.some((one) => one.start <= start && end <= one.end);
    if (!isFree || !/\d/u.test(line.slice(start, end)) || isLabelled(line, { start })) return [];
    const words = line.slice(end).match(/^(?:\/\d+)?(?:[ \u00a0-]\p{L}+){0,2}/u)?.[0] ?? "";
    return [
      {
        start,
        number,
        text:
          line.slice(start, end) +
          words
            .split(/(?=\s)/u)
            .slice(0, WORDS_TOLD)
            .join(""),
      },
    ];
  });
}

function isWithin(at: number, places: readonly { readonly start: number; readonly end: number }[]): boolean {
  return places.some(({ end, start }) => start <= at && at < end);
}

function placesOf(line: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = line.indexOf(name); start >= 0; start = line.indexOf(name, start + 1)) {
    places.push({ start, end: start + name.length });
  }
  return places;
}

/** A quote stands in one line, or goes over several; a figure is that of its own cell, and of no sentence that has it too. */
function shareText(quote: string, line: string): boolean {
  if (FIGURE.test(quote)) return line.split(" | ").some((cell) => cell.trim() === quote);
  return line.includes(quote) || quote.includes(line.trim());
}
