// A graph store is of no field: it holds what any ontology names.
import { expect, test } from "vitest";
import type { GraphStore } from "../graph-store.ts";
import { claim, mention, newChunk, newGraphDocument } from "./graph-store.fixture.ts";

export function testOntologies(open: () => Promise<GraphStore>): void {
  test("holds what another ontology names: its types and predicates are filtered by, and summed up after the known ones", async () => {
    const graph = await open();
    const chunk = newChunk("d_a", 0, "Gestes");
    const victim = ["Victime", "Casualty"] as const;
    const rescuer = ["Secouriste", "FirstAider"] as const;
    const facts = [
      claim(chunk, rescuer, "WATCHES", victim),
      claim(chunk, rescuer, "USES", 1),
      claim(chunk, rescuer, "ALERTS", 15),
    ];
    const mentions = [mention(chunk, ...victim), mention(chunk, ...rescuer)];
    await graph.saveDocument(newGraphDocument("d_a"));
    await graph.saveChunks([[chunk, { mentions, claims: facts, rejected: 0 }]]);
    const page = await graph.findEntities({ type: ["FirstAider"], sort: "name", limit: 5 });
    expect(page.entities.map(({ name, summary }) => [name, summary])).toEqual([
      [rescuer[0], "Secouriste USES 1 m. Secouriste ALERTS 15 m."],
    ]);
    expect(page.facets.type).toEqual({ Casualty: 1, FirstAider: 1 });
    const entity = await graph.readEntity(page.entities[0]?.id ?? "");
    expect(entity?.facts.map(({ predicate }) => predicate).sort()).toEqual(["ALERTS", "USES", "WATCHES"]);
  });
}
