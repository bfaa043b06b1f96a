import { expect, test } from "vitest";
import type { EntityType } from "#lib/domain/ontology.ts";
import { mention, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";

const SYLLABLES = ["ba", "co", "du", "fe", "gi", "lo", "mu", "na"];

/** Of each twenty things one is a role, and one a place; they are mentioned more or less often. */
function typeOf(at: number): EntityType {
  if (at % 20 === 7) return "Role";
  return at % 20 === 13 ? "Location" : "Equipment";
}

test("a list of some types is that part of the whole list, page by page, whether they are rare or nearly all", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const chunk = newChunk("d_a", 0, "text");
  const mentions = Array.from({ length: 120 }, (_, at) => {
    const name = [at % 8, (at >> 3) % 8, at >> 6, (at * 5) % 8].map((syllable) => SYLLABLES[syllable]).join("");
    return Array.from({ length: 1 + (at % 3) }, () => mention(chunk, name, typeOf(at)));
  });
  await saveDocument(graph, "d_a", [[chunk, { mentions: mentions.flat(), claims: [], rejected: 0 }]]);
  for (const sort of ["mentions", "name"] as const) {
    const whole = (await graph.findEntities({ sort, limit: 200 })).entities;
    expect(whole).toHaveLength(120);
    for (const type of [["Role"], ["Equipment"], ["Role", "Location"], ["Person"]] as EntityType[][]) {
      const wanted = whole.filter((entity) => type.includes(entity.type));
      for (const limit of [1, 5, 100]) {
        const found = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = await graph.findEntities({ sort, type, limit, cursor: cursor ?? undefined });
          expect(page.total).toBe(wanted.length);
          found.push(...page.entities);
          cursor = page.nextCursor;
        }
        expect(found).toEqual(wanted);
      }
    }
  }
  await graph.close();
});
