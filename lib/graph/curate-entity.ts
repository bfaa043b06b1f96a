// Decides something about an entity and says what it is then.
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";
import type { Ontology } from "#lib/domain/ontology.ts";
import type { GraphReader } from "./graph-reader.ts";
import type { GraphStore } from "./graph-store.ts";

/** In order. The entity is the one that the last request left: of a merge the one that was merged into. */
export async function curateEntity(
  {
    graph,
    ontology,
    reader,
  }: { readonly graph: GraphStore; readonly ontology: Ontology; readonly reader: GraphReader },
  requests: readonly CurationRequest[],
): Promise<{ curations: Curation[]; entity: EntityDetail | null }> {
  const types = ontology.types.map(({ name }) => name);
  for (const request of requests) {
    if (request.kind !== "retype" || types.includes(request.type)) continue;
    throw new AppError("invalid_request", {
      detail: `There is no type ${request.type}. Types are ${types.join(", ")}.`,
    });
  }
  const curations: Curation[] = [];
  for (const request of requests) curations.push(await graph.curate(request));
  const last = requests.at(-1);
  const entityId = last?.kind === "merge" ? last.into : last?.entityId;
  return { curations, entity: entityId ? await reader.readEntity(entityId) : null };
}
