// Other names that a model gives to a thing are taken where the document uses them: an alias can make one thing of two,
// and no quote proves it.
import type { Candidates } from "#lib/domain/candidate.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import type { PromptInput } from "./prompt/extraction-prompt.ts";

/** Those that stand in the passage, or among the names that the model was told. */
export function withStatedAliases(
  { entities, facts }: Candidates,
  { knownNames, text }: Pick<PromptInput, "knownNames" | "text">,
): Candidates {
  const told = knownNames.flatMap(({ acronym, name }) => (acronym === null ? [name] : [name, acronym]));
  const places = [text, ...told].map((each) => ` ${foldName(each)} `);
  const isStated = (alias: string) => places.some((place) => place.includes(` ${foldName(alias)} `));
  return { entities: entities.map((entity) => ({ ...entity, aliases: entity.aliases.filter(isStated) })), facts };
}
