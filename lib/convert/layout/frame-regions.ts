// Horizontal lines of one length, one under the other, frame a table as printers set it: above, under the head, below.
import type { Rect, Rule } from "./page-content.ts";

/** In points. */
const SAME_END = 5;
const MIN_WIDTH = 80;
const MAX_HEIGHT = 500;
const MIN_HEIGHT = 14;
const MAX_RULES = 2000;

/** From the first to the last line of each such stack. */
export function frameRegions(rules: readonly Rule[]): Rect[] {
  const stacks: Rule[][] = [];
  const wide = rules.filter((rule) => rule.isHorizontal && rule.to - rule.from >= MIN_WIDTH);
  if (wide.length > MAX_RULES) return [];
  for (const rule of [...wide].sort((a, b) => a.at - b.at)) {
    const stack = stacks.find(([first]) => first !== undefined && isSameLength(first, rule));
    if (stack) stack.push(rule);
    else stacks.push([rule]);
  }
  return stacks.flatMap((stack): Rect[] => {
    const [first, last] = [stack[0], stack.at(-1)];
    if (!first || !last || last.at - first.at < MIN_HEIGHT || last.at - first.at > MAX_HEIGHT) return [];
    return [{ left: first.from, right: first.to, top: first.at, bottom: last.at }];
  });
}

function isSameLength(a: Rule, b: Rule): boolean {
  return Math.abs(a.from - b.from) <= SAME_END && Math.abs(a.to - b.to) <= SAME_END;
}
