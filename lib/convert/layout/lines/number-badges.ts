// The steps of a procedure are often numbered in a disc beside them, a little off their line: such a number is the mark of its step.
import type { Line } from "../line.ts";

const MIN_BADGES = 3;
/** In points: how far badges, and the texts beside them, may stand out of line. */
const IN_LINE = 3;
/** In shares of the text's size: how far before it a badge stands. */
const MAX_GAP = 3;

interface Step {
  readonly badge: Line;
  readonly text: Line;
}

/** The lines; those beside which badges count up from 1, one under the other, begin with their number. */
export function markNumberBadges(lines: readonly Line[]): readonly Line[] {
  const badges = lines
    .filter(({ text, isTurned }) => !isTurned && /^\d{1,2}$/.test(text))
    .sort((a, b) => a.baseline - b.baseline);
  if (badges.length < MIN_BADGES) return lines;
  const steps = badges.filter(({ text }) => text === "1").flatMap((first) => countUp(first, badges, lines));
  const badgeOf = new Map(steps.map(({ badge, text }) => [text, badge]));
  const used = new Set(badgeOf.values());
  return lines.flatMap((line) => {
    const badge = badgeOf.get(line);
    if (badge) return [{ ...line, text: `${badge.text}. ${line.text}`, left: badge.left }];
    return used.has(line) ? [] : [line];
  });
}

function countUp(first: Line, badges: readonly Line[], lines: readonly Line[]): Step[] {
  const steps: Step[] = [];
  let badge: Line | undefined = first;
  while (badge) {
    const text = textBeside(badge, lines);
    if (!text || Math.abs(text.left - (steps[0]?.text.left ?? text.left)) > IN_LINE) break;
    steps.push({ badge, text });
    badge = badges.find((next) => isNext(next, steps));
  }
  return steps.length >= MIN_BADGES ? steps : [];
}

function isNext(next: Line, steps: readonly Step[]): boolean {
  const last = steps.at(-1)?.badge;
  if (!last || Number(next.text) !== steps.length + 1 || next.baseline <= last.baseline) return false;
  return Math.abs(middleOf(next) - middleOf(last)) <= IN_LINE && next.fontSize === last.fontSize;
}

function middleOf({ left, right }: Line): number {
  return (left + right) / 2;
}

/** The first line of the text at its right. */
function textBeside(badge: Line, lines: readonly Line[]): Line | undefined {
  return lines
    .filter(({ left, top, bottom, fontSize, text, isTurned }) => {
      const gap = left - badge.right;
      const isBeside = gap > 0 && gap <= MAX_GAP * fontSize && top < badge.bottom && bottom > badge.top;
      return isBeside && !isTurned && /\p{L}{2}/u.test(text);
    })
    .sort((a, b) => a.baseline - b.baseline)[0];
}
