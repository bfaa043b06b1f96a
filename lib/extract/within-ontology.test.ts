import { expect, test } from "vitest";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import type { Ontology } from "#lib/domain/ontology.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { PREDICATE_TYPES } from "./lexicon/facts/predicate-types.ts";
import { LexiconExtractor } from "./lexicon/lexicon-extractor.ts";
import { withinOntology } from "./within-ontology.ts";

const TEXT =
  "Le Niveau 2 est délivré par la FFESSM. Le détendeur est une pièce d’équipement. Le Niveau 2 exige un certificat.";

async function read(ontology: Ontology) {
  const place = { pageStart: 1, pageEnd: 1, tokens: 40, headings: ["Niveau 2"] };
  const chunk = { id: "c_0", documentId: "d_1", index: 0, text: TEXT, spans: [], ...place };
  const extractor = withinOntology(new LexiconExtractor(diveLexicon()), ontology);
  const document = { title: "Niveau 2", language: "fr", chunks: [chunk] };
  return (await extractor.open(document).extract(chunk, new AbortController().signal)).candidates;
}

test("under the ontology of diving nothing that the lexicon reads is changed", async () => {
  const chunks = await read(DIVE_ONTOLOGY);
  expect(chunks.entities.map(({ name, type }) => [name, type])).toContainEqual(["Niveau 2", "Certification"]);
  expect(chunks.facts.map(({ predicate }) => predicate)).toContain("ISSUED_BY");
  expect(chunks.entities.map(({ type }) => type)).not.toContain("Other");
});

test("under another one an unknown type is Other, and nothing is stated by an unknown predicate", async () => {
  const types = DIVE_ONTOLOGY.types.filter(({ name }) => name !== "Certification");
  const predicates = DIVE_ONTOLOGY.predicates.filter(({ name }) => name !== "ISSUED_BY");
  const { entities, facts } = await read({ ...DIVE_ONTOLOGY, types, predicates });
  expect(entities.map(({ name, type }) => [name, type])).toContainEqual(["Niveau 2", "Other"]);
  expect(entities.map(({ type }) => type)).not.toContain("Certification");
  expect(facts.map(({ predicate }) => predicate)).not.toContain("ISSUED_BY");
});

test("the lexicon's own words are those of the ontology of diving", () => {
  const types = new Set(diveLexicon().entries.map(({ type }) => type));
  expect(DIVE_ONTOLOGY.types.map(({ name }) => name)).toEqual(expect.arrayContaining([...types]));
  expect(Object.keys(PREDICATE_TYPES).sort()).toEqual(DIVE_ONTOLOGY.predicates.map(({ name }) => name).sort());
});
