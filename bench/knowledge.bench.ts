// Which names are one: how often the resolver is right, and does a name cost more when a million others are known?
// `BENCH_PAIRS=file` scores hand-labelled pairs, [{ a: { name, type }, b: { name, type }, same, why }].
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import type { Figure } from "./figure.ts";
import { BlockIndex } from "./resolution/block-index.ts";
import { makeName, type Named, respell } from "./resolution/make-names.ts";
import { scorePairs } from "./resolution/score-pairs.ts";

const SIZES = [1_000, 100_000, 1_000_000] as const;
const PROBES = 2_000;
const ROUNDS = 8;
const MAX_BLOCKS_A_NAME = 32;

export async function measure(): Promise<readonly Figure[]> {
  return [...(await measurePairs()), ...measureThroughput()];
}

async function measurePairs(): Promise<readonly Figure[]> {
  const path = process.env.BENCH_PAIRS;
  if (!path) return [];
  const { f1, mistakes, precision, recall, wrong } = await scorePairs(path);
  for (const mistake of mistakes) console.log(mistake);
  const figure = { unit: "", reference: null } as const;
  return [
    { ...figure, name: "pairs of names, F1 of the merges", measured: f1, goal: { comparator: ">=", value: 0.95 } },
    { ...figure, name: "pairs of names, precision", measured: precision, goal: { comparator: ">=", value: 0.95 } },
    { ...figure, name: "pairs of names, recall", measured: recall, goal: { comparator: ">=", value: 0.95 } },
    { ...figure, name: "pairs of names, wrong merges", measured: wrong, goal: { comparator: "<", value: 1 } },
  ];
}

/** Names are added to one index, and its pace is taken at each size. */
function measureThroughput(): readonly Figure[] {
  const resolver = new NamesResolver(diveLexicon());
  const index = new BlockIndex((SIZES.at(-1) ?? 0) * MAX_BLOCKS_A_NAME);
  const rounds: Round[] = [];
  let known = 0;
  for (const size of SIZES) {
    for (; known < size; known++) {
      const { name, type } = makeName(known);
      index.add(known, resolver.blocksOf(name, type));
    }
    // The first rounds warm up, and a busy machine holds others up: the best one is told.
    const paces = Array.from({ length: ROUNDS }, () => paceOf(resolver, index, size));
    rounds.push(paces.reduce((best, round) => (round.pace > best.pace ? round : best)));
  }
  const [smallest, ...larger] = rounds;
  return larger.map(({ candidates, pace }, at) => ({
    name: `names resolved among ${SIZES[at + 1]?.toLocaleString("en")} known ones, ${candidates} candidates each`,
    measured: pace,
    unit: "names/s",
    reference: {
      name: `among ${SIZES[0].toLocaleString("en")}, ${smallest?.candidates} candidates each`,
      measured: smallest?.pace ?? Number.NaN,
    },
    goal: { comparator: ">=", value: 0.5 },
  }));
}

interface Round {
  /** Names a second. */
  readonly pace: number;
  /** Known names that each was compared with, on average: what the cost grows with. */
  readonly candidates: number;
}

/** Half of the names are known ones in another spelling. */
function paceOf(resolver: NamesResolver, index: BlockIndex, size: number): Round {
  let compared = 0;
  const startMs = performance.now();
  for (let probe = 0; probe < PROBES; probe++) {
    const isKnown = probe % 2 === 0;
    const number = isKnown ? (probe * 7919) % size : (SIZES.at(-1) ?? 0) + probe;
    const named = isKnown ? respell(makeName(number), probe >> 1) : makeName(number);
    const ledgerName = toLedger(resolver, named);
    for (const other of index.find(resolver.probesOf(named.name, named.type))) {
      resolver.matches(ledgerName, toLedger(resolver, makeName(other)));
      compared++;
    }
  }
  const pace = (PROBES * 1000) / (performance.now() - startMs);
  return { pace, candidates: Math.round((compared / PROBES) * 10) / 10 };
}

function toLedger(resolver: NamesResolver, { name, type }: Named) {
  return { key: resolver.keyOf(name, type), type, spellings: [{ name, count: 1 }] };
}
