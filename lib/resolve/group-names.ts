// Groups names that mean one thing: surest matches first, each merge checked against everything already in both groups.
import { compareText } from "./compare-text.ts";
import { areBetween, type Sides } from "./kept-apart.ts";
import { type MatchKind, matchEntity } from "./match-entity.ts";
import { blocksOfView, probesOfView } from "./name-blocks.ts";
import type { NameLookup, NameView } from "./name-view.ts";
import type { NameLink } from "./resolver.ts";

/** Two names that are one thing, and by what. */
export interface NameJoin {
  readonly a: string;
  readonly b: string;
  readonly kind: MatchKind | "link" | "person" | "model";
}

export interface KeyGroup {
  readonly keys: readonly string[];
  /** Those that made the keys one group: a tree, the surest first. */
  readonly joins: readonly NameJoin[];
}

interface Edge extends NameJoin {
  readonly kind: MatchKind | "link";
}

/** In this order: what is sure comes first and bounds what is less sure. */
const RANKS: Record<Edge["kind"], number> = { spelling: 0, lexicon: 1, wording: 2, misprint: 3, acronym: 4, link: 4 };
const LAST_RANK = 4;

/** `views` in the order of their keys; so are the groups and the keys in them. */
export function groupNames(
  views: ReadonlyMap<string, NameView>,
  { links, sides }: { readonly links: readonly NameLink[]; readonly sides: readonly Sides[] },
  lookup: NameLookup,
): readonly KeyGroup[] {
  // Most entities have one name, of which nothing is to be found out.
  if (views.size === 1) return [...views.keys()].map((key) => ({ keys: [key], joins: [] }));
  const edges = [...findMatches(views, lookup), ...findLinks(views, links)]
    // Before a short form is called ambiguous: what it was kept apart from is none of its meanings.
    .filter(({ a, b }) => !areBetween([a], [b], sides))
    .toSorted(
      (a, b) =>
        RANKS[a.kind] - RANKS[b.kind] || compareText(a.a, b.a) || compareText(a.b, b.b) || compareText(a.kind, b.kind),
    );
  const groups = new Groups(views, lookup, sides);
  for (const edge of edges) if (RANKS[edge.kind] < LAST_RANK) groups.merge(edge);
  const expansions = edges.filter((edge) => RANKS[edge.kind] === LAST_RANK);
  for (const edge of withoutAmbiguous(expansions, groups, views)) groups.merge(edge);
  return groups.list();
}

function findMatches(views: ReadonlyMap<string, NameView>, lookup: NameLookup): Edge[] {
  const blocks = new Map<string, NameView[]>();
  const keys = new Map([...views].map(([key, view]) => [view, key]));
  const edges: Edge[] = [];
  for (const [key, view] of views) {
    for (const other of addToBlocks(blocks, view)) {
      const match = matchEntity(other, view, lookup);
      if (match.verdict === "same") edges.push({ a: keys.get(other) ?? "", b: key, kind: match.kind });
    }
  }
  return edges;
}

/** Returns those that came before and are filed where this one looks. */
function addToBlocks(blocks: Map<string, NameView[]>, view: NameView): ReadonlySet<NameView> {
  const near = new Set<NameView>();
  for (const probe of probesOfView(view)) for (const member of blocks.get(probe) ?? []) near.add(member);
  for (const block of blocksOfView(view)) {
    const members = blocks.get(block);
    if (members) members.push(view);
    else blocks.set(block, [view]);
  }
  return near;
}

function findLinks(views: ReadonlyMap<string, NameView>, links: readonly NameLink[]): Edge[] {
  return links
    .filter(({ a, b }) => a !== b && views.has(a) && views.has(b))
    .map(({ a, b }) => (a < b ? { a, b } : { a: b, b: a }))
    .map((pair) => ({ ...pair, kind: "link" }));
}

/** A short form that stands for two things merges with neither. */
function withoutAmbiguous(edges: readonly Edge[], groups: Groups, views: ReadonlyMap<string, NameView>): Edge[] {
  const meanings = new Map<string, Set<string>>();
  const ends = edges.map((edge) => {
    const [short, long] = isShorter(views.get(edge.a), views.get(edge.b)) ? [edge.a, edge.b] : [edge.b, edge.a];
    const from = groups.rootOf(short);
    const found = meanings.get(from) ?? new Set();
    meanings.set(from, found.add(groups.rootOf(long)));
    return from;
  });
  return edges.filter((_, at) => (meanings.get(ends[at] ?? "")?.size ?? 0) <= 1);
}

function isShorter(a: NameView | undefined, b: NameView | undefined): boolean {
  if (!a || !b) return false;
  if ((a.acronym === null) !== (b.acronym === null)) return a.acronym !== null;
  return a.folded.length - b.folded.length < 0 || (a.folded.length === b.folded.length && a.folded < b.folded);
}

class Groups {
  readonly #views: ReadonlyMap<string, NameView>;
  readonly #lookup: NameLookup;
  readonly #roots = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #joins = new Map<string, NameJoin[]>();
  readonly #sides: readonly Sides[];

  constructor(views: ReadonlyMap<string, NameView>, lookup: NameLookup, sides: readonly Sides[]) {
    this.#views = views;
    this.#lookup = lookup;
    this.#sides = sides;
    for (const key of views.keys()) {
      this.#roots.set(key, key);
      this.#members.set(key, [key]);
    }
  }

  rootOf(key: string): string {
    return this.#roots.get(key) ?? key;
  }

  /** Does nothing where any two of both groups are certainly two things, or were kept apart. */
  merge(edge: Edge): void {
    const { a, b } = edge;
    const [root, other] = [this.rootOf(a), this.rootOf(b)].toSorted(compareText);
    if (root === undefined || other === undefined || root === other) return;
    const ours = this.#members.get(root) ?? [];
    const theirs = this.#members.get(other) ?? [];
    if (areBetween(ours, theirs, this.#sides)) return;
    if (ours.some((one) => theirs.some((two) => this.#isApart(one, two)))) return;
    for (const key of theirs) this.#roots.set(key, root);
    this.#members.set(root, [...ours, ...theirs]);
    this.#members.delete(other);
    this.#joins.set(root, [...(this.#joins.get(root) ?? []), ...(this.#joins.get(other) ?? []), edge]);
  }

  list(): KeyGroup[] {
    return [...this.#members]
      .map(([root, keys]) => ({ keys: keys.toSorted(compareText), joins: this.#joins.get(root) ?? [] }))
      .toSorted((a, b) => compareText(a.keys[0] ?? "", b.keys[0] ?? ""));
  }

  #isApart(a: string, b: string): boolean {
    const one = this.#views.get(a);
    const two = this.#views.get(b);
    return !!one && !!two && matchEntity(one, two, this.#lookup).verdict === "apart";
  }
}
