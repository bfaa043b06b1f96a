// What every change of the graph is given within its transaction.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "../connection/bolt.ts";
import type { GraphCounts } from "./graph-state.ts";

export interface Writing {
  /** What is asked for without waiting for the answers before it is carried out in that order, in one journey. */
  readonly run: Run;
  readonly resolver: Resolver;
  /** What comes (and what goes, below zero) by this change. */
  readonly counts: GraphCounts;
}
