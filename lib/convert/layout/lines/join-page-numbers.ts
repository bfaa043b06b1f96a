// A table of contents without dots: page numbers in line under each other belong to the titles beside them, however far off.
import type { Line } from "../line.ts";
import { unite } from "../rect.ts";
import { isPageList } from "./is-page-list.ts";

/** In points: how far the ends of numbers in line may stand apart. In shares of the font size: baselines that are one. */
const IN_LINE = 2;
const SAME_BASELINE = 0.3;
/** From one title to the next, in shares of the font size. */
const MAX_STEP = 5;

interface Entry {
  readonly title: Line;
  readonly number: Line;
}

/** The lines; each number that is a page's is the end of its title. */
export function joinPageNumbers(lines: readonly Line[]): Line[] {
  const entries = chainEntries(lines).filter((chain) => isPageList(chain.map(({ number }) => number.text)));
  const numberOf = new Map(entries.flat().map(({ title, number }) => [title, number]));
  const taken = new Set(numberOf.values());
  return lines.flatMap((line) => {
    const number = numberOf.get(line);
    if (number) return [{ ...line, ...unite([line, number]), text: `${line.text} ${number.text}`, isContents: true }];
    return taken.has(line) ? [] : [line];
  });
}

/** Titles with a number beside them and nothing else on their line, as they follow each other. */
function chainEntries(lines: readonly Line[]): Entry[][] {
  const numbers = lines.filter(({ text, isTurned }) => !isTurned && /^\d{1,4}$/.test(text));
  const entries = numbers
    .flatMap((number): Entry[] => {
      const besides = lines.filter((line) => line !== number && isLevel(line, number));
      const [title, ...others] = besides;
      const isTitle = title && others.length === 0 && title.right < number.left && /\p{L}{2}/u.test(title.text);
      return isTitle ? [{ title, number }] : [];
    })
    .sort((a, b) => a.number.baseline - b.number.baseline);
  const chains: Entry[][] = [];
  for (const entry of entries) {
    const last = chains.at(-1)?.at(-1)?.number;
    if (last && isNext(last, entry.number)) chains.at(-1)?.push(entry);
    else chains.push([entry]);
  }
  return chains;
}

function isLevel(a: Line, b: Line): boolean {
  return !a.isTurned && Math.abs(a.baseline - b.baseline) <= SAME_BASELINE * Math.min(a.fontSize, b.fontSize);
}

function isNext(above: Line, below: Line): boolean {
  const isInLine = Math.abs(above.right - below.right) <= IN_LINE || Math.abs(above.left - below.left) <= IN_LINE;
  return isInLine && below.baseline - above.baseline <= MAX_STEP * below.fontSize;
}
