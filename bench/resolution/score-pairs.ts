// How well the resolver tells hand-labelled pairs of names apart; wrong and missed merges are counted by kind.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { entityTypeSchema } from "#lib/domain/ontology.ts";
import { same } from "./adapter.mjs";

const namedSchema = z.object({ name: z.string(), type: entityTypeSchema });
const pairsSchema = z.array(z.object({ a: namedSchema, b: namedSchema, same: z.boolean(), why: z.string() }));

export interface PairScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: number;
  /** A line for each mistake, the kind first. */
  readonly mistakes: readonly string[];
}

export async function scorePairs(path: string): Promise<PairScore> {
  const pairs = pairsSchema.parse(JSON.parse(await readFile(path, "utf8")));
  const told = pairs.map((pair) => ({ ...pair, isMerged: same(pair.a, pair.b) }));
  const right = told.filter((pair) => pair.isMerged && pair.same).length;
  const wrong = told.filter((pair) => pair.isMerged && !pair.same);
  const missed = told.filter((pair) => !pair.isMerged && pair.same);
  const describe = (verdict: string) => (pair: (typeof told)[number]) =>
    `${verdict} merge, ${pair.why}: ${pair.a.name} (${pair.a.type}), ${pair.b.name} (${pair.b.type})`;
  return {
    precision: right / (right + wrong.length),
    recall: right / (right + missed.length),
    f1: (2 * right) / (2 * right + wrong.length + missed.length),
    wrong: wrong.length,
    mistakes: [...wrong.map(describe("wrong")), ...missed.map(describe("missed"))],
  };
}
