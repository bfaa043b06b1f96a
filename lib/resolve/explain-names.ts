// Why each name of an entity is one of its names: the tree of its joins, read from the name that it is made from.
import type { EntityName, NameReason } from "#lib/domain/entity-name.ts";
import { compareSpellings } from "./choose-names.ts";
import type { NameJoin } from "./group-names.ts";
import type { LedgerName } from "./resolver.ts";

/** What a join is called to readers. */
type JoinReader = (join: NameJoin) => NameReason;

/** `head` is the key of the name that the entity is made from. */
export function explainNames(
  head: string,
  names: readonly LedgerName[],
  joins: readonly NameJoin[],
  reasonOf: JoinReader,
): readonly EntityName[] {
  const best = new Map(names.map((name) => [name.key, spellingsOf(name)[0]?.name ?? ""]));
  const reasons = walkJoins(head, joins, reasonOf);
  const [first, ...others] = names.toSorted((a, b) => Number(b.key === head) - Number(a.key === head));
  const reached = [...reasons.keys()].flatMap((key) => others.find((name) => name.key === key) ?? []);
  // Names that only a third one joined, which was split off since: that they stayed was a person's decision.
  const left = others.filter(({ key }) => !reasons.has(key));
  return [...(first ? [first] : []), ...reached, ...left].flatMap((name) => {
    const { from = head, kind = "person" as const } = reasons.get(name.key) ?? {};
    const reason = name.key === head ? null : { kind, with: best.get(from) ?? "" };
    return spellingsOf(name).map((spelling, at) => ({
      name: spelling.name,
      type: name.type,
      mentionCount: spelling.count,
      reason: at === 0 ? reason : { kind: "folded" as const, with: best.get(name.key) ?? "" },
    }));
  });
}

interface Step {
  readonly from: string;
  readonly kind: NameReason;
}

/** How each key is reached from the head, nearest first; the joins come surest first. */
function walkJoins(head: string, joins: readonly NameJoin[], reasonOf: JoinReader): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>();
  const queue = [head];
  for (const from of queue) {
    for (const join of joins.filter(({ a, b }) => a === from || b === from)) {
      const to = join.a === from ? join.b : join.a;
      if (to === head || steps.has(to)) continue;
      steps.set(to, { from, kind: reasonOf(join) });
      queue.push(to);
    }
  }
  return steps;
}

function spellingsOf({ spellings }: LedgerName): LedgerName["spellings"] {
  return spellings.toSorted((a, b) => compareSpellings([a.name, a.count], [b.name, b.count]));
}
