// A decision as it was asked for becomes one that can be kept: it names keys, which outlive entities.
import { AppError } from "#lib/domain/app-error.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";

/** An entity's present name, and its keys with their spellings, the one that gave its id first. */
export interface EntityNames {
  readonly name: string;
  readonly keys: readonly { readonly key: string; readonly spellings: readonly string[] }[];
}

type PlannedCuration = Curation extends infer C ? (C extends Curation ? Omit<C, "id"> : never) : never;

/** `into` is what a merge leads to. Throws `not_found` or `invalid_request`. */
export function planCuration(
  request: CurationRequest,
  entity: EntityNames | null,
  into: EntityNames | null,
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
    case "merge":
      return { kind: "merge", ...decided, ...planMerge(entity, into) };
    case "split":
      return { kind: "split", ...decided, names: [...request.names], splitKeys: planSplit(entity, request.names) };
  }
}

function planMerge(entity: EntityNames, into: EntityNames | null): { into: string; intoKeys: string[] } {
  if (!into) throw new AppError("not_found", { detail: "The entity to merge into is not there. Choose another." });
  const intoKeys = into.keys.map(({ key }) => key);
  if (intoKeys.includes(entity.keys[0]?.key ?? "")) {
    throw new AppError("invalid_request", { detail: "Both are one entity already. Choose another." });
  }
  return { into: into.name, intoKeys };
}

function planSplit({ keys }: EntityNames, names: readonly string[]): string[] {
  const own = keys.filter(({ spellings }) => spellings.some((spelling) => names.includes(spelling)));
  if (own.length === 0) throw new AppError("invalid_request", { detail: "The entity has none of these names." });
  if (own.length === keys.length) {
    throw new AppError("invalid_request", { detail: "These are all of its names: leave at least one that differs." });
  }
  return own.map(({ key }) => key);
}
