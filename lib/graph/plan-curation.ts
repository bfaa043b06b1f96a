// A decision as it was asked for becomes one that can be kept: it names keys, which outlive entities.
import { AppError } from "#lib/domain/app-error.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";

/** An entity's present name, and its keys with their spellings, the one that gave its id first. */
export interface EntityNames {
  readonly name: string;
  readonly keys: readonly { readonly key: string; readonly spellings: readonly string[] }[];
}

export type PlannedCuration = Curation extends infer C ? (C extends Curation ? Omit<C, "id"> : never) : never;

/** `other` is what a merge leads to, or what the entity is kept apart from. Throws `not_found` or `invalid_request`. */
export function planCuration(
  request: CurationRequest,
  entity: EntityNames | null,
  other: EntityNames | null,
): PlannedCuration {
  if (!entity)
    throw new AppError("not_found", { detail: "There is no such entity. It may have gone with a document." });
  const decided = { subject: entity.name, keys: entity.keys.map(({ key }) => key) };
  switch (request.kind) {
    case "rename":
      return { kind: "rename", ...decided, name: request.name };
    case "retype":
      return { kind: "retype", ...decided, type: request.type };
    case "hide":
      return { kind: "hide", ...decided };
    case "merge": {
      const { keys, name } = planOther(entity, other);
      return { kind: "merge", ...decided, ...planBy(request), into: name, intoKeys: keys };
    }
    case "apart": {
      const { keys, name } = planOther(entity, other);
      return { kind: "apart", ...decided, ...planBy(request), from: name, fromKeys: keys };
    }
    case "split":
      return { kind: "split", ...decided, names: [...request.names], splitKeys: planSplit(entity, request.names) };
  }
}

/**
 * What undoing says beside forgetting: of what a model merged, a person says that it is two things; of what it kept apart,
 * that it is not for a model to say.
 */
export function planUndone(undone: Curation): PlannedCuration | null {
  if (undone.kind === "apart" && undone.by) {
    const { from, fromKeys, keys, subject } = undone;
    return { kind: "reopen", subject, keys, from, fromKeys };
  }
  if (undone.kind !== "merge" || !undone.by) return null;
  const { into, intoKeys, keys, subject } = undone;
  return { kind: "apart", subject, keys, from: into, fromKeys: intoKeys };
}

/** The id of the second entity that a request is about, if it is about two. */
export function otherIdOf(request: CurationRequest): string | null {
  if (request.kind === "merge") return request.into;
  return request.kind === "apart" ? request.from : null;
}

/** The same request of entities as they are now: an id may have become part of another. */
export async function withPresentIds(
  request: CurationRequest,
  presentId: (id: string) => string | Promise<string>,
): Promise<CurationRequest> {
  const entityId = await presentId(request.entityId);
  if (request.kind === "merge") return { ...request, entityId, into: await presentId(request.into) };
  if (request.kind === "apart") return { ...request, entityId, from: await presentId(request.from) };
  return { ...request, entityId };
}

function planBy({ by }: { by?: "model" | undefined }): { by?: "model" } {
  return by ? { by } : {};
}

function planOther(entity: EntityNames, other: EntityNames | null): { name: string; keys: string[] } {
  if (!other) throw new AppError("not_found", { detail: "The other entity is not there. Choose another." });
  const keys = other.keys.map(({ key }) => key);
  if (keys.includes(entity.keys[0]?.key ?? "")) {
    throw new AppError("invalid_request", { detail: "Both are one entity already. Choose another." });
  }
  return { name: other.name, keys };
}

function planSplit({ keys }: EntityNames, names: readonly string[]): string[] {
  const own = keys.filter(({ spellings }) => spellings.some((spelling) => names.includes(spelling)));
  if (own.length === 0) throw new AppError("invalid_request", { detail: "The entity has none of these names." });
  if (own.length === keys.length) {
    throw new AppError("invalid_request", { detail: "These are all of its names: leave at least one that differs." });
  }
  return own.map(({ key }) => key);
}
