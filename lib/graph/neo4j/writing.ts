// What every change of the graph is given within its transaction.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "./bolt.ts";
import type { GraphCounts } from "./graph-state.ts";

export interface Writing {
  readonly run: Run;
  readonly resolver: Resolver;
  readonly counts: GraphCounts;
}
