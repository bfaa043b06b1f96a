// Decides something about an entity and says what it is then.
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";
import type { GraphStore } from "./graph-store.ts";

/** In order. The entity is the one that the last request left: of a merge the one that was merged into. */
export async function curateEntity(
  graph: GraphStore,
  requests: readonly CurationRequest[],
): Promise<{ curations: Curation[]; entity: EntityDetail | null }> {
  const curations: Curation[] = [];
  for (const request of requests) curations.push(await graph.curate(request));
  const last = requests.at(-1);
  const entityId = last?.kind === "merge" ? last.into : last?.entityId;
  return { curations, entity: entityId ? await graph.readEntity(entityId) : null };
}
