// Ruled lines that touch each other, directly or over others, belong together: each group may be a table.
import type { Rule } from "../page-content.ts";

/** In points: lines nearer than this touch. */
export const NEAR = 3;
/** More lines than any table has are a drawing. */
const MAX_RULES = 4000;

export function connectRules(rules: readonly Rule[]): Rule[][] {
  if (rules.length > MAX_RULES) return [];
  const joined = joinCollinear(rules);
  const group = joined.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  joined.forEach((rule, index) => {
    for (let other = 0; other < index; other++) {
      const against = joined[other];
      if (against && isTouching(rule, against)) group[rootOf(index)] = rootOf(other);
    }
  });
  return [...Map.groupBy(joined.keys(), rootOf).values()].map((indexes) =>
    indexes.flatMap((index) => joined[index] ?? []),
  );
}

/** Pieces of one line, drawn cell by cell, become one. */
export function joinCollinear(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) => Number(a.isHorizontal) - Number(b.isHorizontal) || Math.round(a.at) - Math.round(b.at) || a.from - b.from,
  );
  const joined: Rule[] = [];
  for (const rule of sorted) {
    const last = joined.at(-1);
    const isSame = last?.isHorizontal === rule.isHorizontal && Math.round(last.at) === Math.round(rule.at);
    if (last && isSame && rule.from <= last.to + 1)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else joined.push(rule);
  }
  return joined;
}

function isTouching(a: Rule, b: Rule): boolean {
  if (a.isHorizontal === b.isHorizontal) {
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  }
  return isBetween(a.at, b) && isBetween(b.at, a);
}

function isBetween(at: number, rule: Rule): boolean {
  return at >= rule.from - NEAR && at <= rule.to + NEAR;
}
