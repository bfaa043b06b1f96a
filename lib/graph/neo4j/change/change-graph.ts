// One change of the graph: a transaction in which the counts are taken first and given back last.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Bolt } from "../connection/bolt.ts";
import { addCounts, lockState, noCounts, releaseState } from "../ledger/graph-state.ts";
import type { Writing } from "../ledger/writing.ts";

export interface Writer {
  readonly bolt: Bolt;
  readonly resolver: Resolver;
}

/** `work` may be called again where the server was busy. Its statements follow the lock without a wait for its answer. */
export async function changeGraph<T>({ bolt, resolver }: Writer, work: (writing: Writing) => Promise<T>): Promise<T> {
  return bolt.write(async (run) => {
    const counts = noCounts();
    const [before, result] = await Promise.all([lockState(run), work({ run, resolver, counts })]);
    await releaseState(run, addCounts(before, counts));
    return result;
  });
}
