import { expect, test } from "vitest";
import { withStatedAliases } from "./with-stated-aliases.ts";

function keptOf(text: string, aliases: readonly string[], known: readonly (readonly [string, string | null])[] = []) {
  const entity = { name: "Chef de bord", type: "Role", aliases: [...aliases], quote: "chef de bord" };
  const knownNames = known.map(([name, acronym]) => ({ name, acronym }));
  const { entities, facts } = withStatedAliases({ entities: [entity], facts: [] }, { text, knownNames });
  expect(facts).toEqual([]);
  expect(entities).toMatchObject([{ name: "Chef de bord", quote: "chef de bord" }]);
  return entities[0]?.aliases;
}

test("an alias that the document does not use is dropped, and its entity stays", () => {
  expect(keptOf("Le chef de bord fait l’appel.", ["Skipper", "Boat Captain"])).toEqual([]);
});

test("one that stands in the passage stays, in whatever case, number and article", () => {
  const text = "Le chef de bord (CB), ou patron d'embarcation. Les Capitaines du navire.";
  const aliases = ["CB", "Patron d’embarcation", "capitaine de navire"];
  expect(keptOf(text, [...aliases, "B", "embarc"])).toEqual(aliases);
});

test("one that the model was told stays", () => {
  const known = [["Responsable de la navigation", "RN"]] as const;
  expect(keptOf("Le chef de bord.", ["RN", "responsable de navigation", "RNA"], known)).toEqual([
    "RN",
    "responsable de navigation",
  ]);
});
