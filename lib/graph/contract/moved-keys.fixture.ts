// An update of the rules gives names other keys: what was decided about them must hold, before and after they are read again.
import { expect } from "vitest";
import type { EntityType } from "#lib/domain/ontology.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { sayNames } from "./graph-store.fixture.ts";

/** Rules of before, which folded names otherwise. */
class FormerKeysResolver extends NamesResolver {
  override get filing() {
    return `former-${super.filing}`;
  }

  override keyOf(name: string, type: EntityType) {
    return `${super.keyOf(name, type)}e`;
  }
}

/** `open` gives the same graph each time, empty at first, with these rules. */
export async function expectDecisionsToOutliveTheirKeys(
  open: (resolver: Resolver) => Promise<GraphStore>,
): Promise<void> {
  const before = await open(new FormerKeysResolver(diveLexicon()));
  await sayNames(before, "d_a", ["gonfleur zorg", "parachute zeta", "palan mixte"], "Equipment");
  const idOf = async (name: string) =>
    (await before.findEntities({ q: name, sort: "relevance", limit: 1 })).entities[0];
  const [renamed, part, whole] = [await idOf("gonfleur"), await idOf("palan"), await idOf("parachute")];
  await before.curate({ kind: "rename", entityId: renamed?.id ?? "", name: "Gonfleur à main" });
  await before.curate({ kind: "merge", entityId: part?.id ?? "", into: whole?.id ?? "" });
  await before.close();

  const graph = await open(new NamesResolver(diveLexicon()));
  const names = async () => (await graph.findEntities({ sort: "name", limit: 5 })).entities.map(({ name }) => name);
  const decided = ["Gonfleur à main", "parachute zeta"];
  expect(await names()).toEqual(decided);
  await graph.removeDocument("d_a");
  expect(await names()).toEqual([]);
  await sayNames(graph, "d_a", ["gonfleur zorg", "parachute zeta", "palan mixte"], "Equipment");
  expect(await names()).toEqual(decided);
  await graph.close();
}
