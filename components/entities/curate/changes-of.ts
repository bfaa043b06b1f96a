import { foldText } from "#lib/client/words/fold-text.ts";
import type { Curation } from "#lib/domain/curation.ts";
import type { Entity } from "#lib/domain/entity.ts";

/** Decisions hold on to names: those that concern an entity name it as it is called now, or was. */
export function changesOf(
  { name, aliases }: Pick<Entity, "name" | "aliases">,
  curations: readonly Curation[],
): Curation[] {
  const own = new Set([name, ...aliases].map(foldText));
  return curations.filter((curation) => namesIn(curation).some((named) => own.has(foldText(named))));
}

function namesIn(curation: Curation): readonly string[] {
  switch (curation.kind) {
    case "rename":
      return [curation.subject, curation.name];
    case "merge":
      return [curation.subject, curation.into];
    case "apart":
    case "reopen":
      return [curation.subject, curation.from];
    case "split":
      return [curation.subject, ...curation.names];
    default:
      return [curation.subject];
  }
}
