import { expect, test } from "vitest";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { ontologyMessages, readableName, typeColors } from "./ontology-words.ts";

test("each name has its words in the reader's language", () => {
  expect(ontologyMessages(DIVE_ONTOLOGY, "fr")).toMatchObject({
    types: { Gas: "Gaz" },
    predicates: { out: { ISSUED_BY: "Est délivré par" }, in: { ISSUED_BY: "Délivre" } },
  });
  expect(ontologyMessages(DIVE_ONTOLOGY, "en").types.Gas).toBe("Gas");
});

test("a name that the ontology does not have can be read all the same", () => {
  expect(["FirstAider", "TAUGHT_BY", "Gas2Mix"].map(readableName)).toEqual(["First aider", "Taught by", "Gas2 mix"]);
});

test("each type has its colour", () => {
  expect(typeColors(DIVE_ONTOLOGY)).toMatchObject({ "--type-Gas": "oklch(var(--type-tone) 105)" });
});
