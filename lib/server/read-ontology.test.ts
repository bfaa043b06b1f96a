import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { readOntology } from "./read-ontology.ts";

const ROOT = resolve(import.meta.dirname, "../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ontology-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(content: unknown) {
  await writeFile(join(folder, "own.json"), typeof content === "string" ? content : JSON.stringify(content));
  return readOntology({ ONTOLOGY_FILE: "own.json", projectRoot: folder });
}

const [firstType, ...otherTypes] = DIVE_ONTOLOGY.types;
const [firstPredicate] = DIVE_ONTOLOGY.predicates;

test("without a file it is that of dive manuals; a file has the same format", async () => {
  expect(await readOntology({ ONTOLOGY_FILE: undefined, projectRoot: folder })).toBe(DIVE_ONTOLOGY);
  expect(await read(`\uFEFF${JSON.stringify(DIVE_ONTOLOGY)}`)).toEqual(DIVE_ONTOLOGY);
});

test("the sample of the documentation is valid", async () => {
  const sample = await readOntology({ ONTOLOGY_FILE: "docs/ontologies/first-aid.json", projectRoot: ROOT });
  expect(sample.types.map(({ name }) => name)).toContain("FirstAider");
});

test.each<[string, unknown, RegExp]>([
  ["no JSON", "{", /own\.json is not valid:\n {2}is not JSON/],
  ["a list", [], /the file: Invalid input/],
  [
    "a type of no pattern",
    { types: [{ ...firstType, name: "first aider" }] },
    /types\[0\] \(first aider\) › name: is a word such/,
  ],
  [
    "a type that would end a query",
    { types: [{ ...firstType, name: "A`) DETACH DELETE n //" }] },
    /› name: is a word such/,
  ],
  [
    "a predicate of no pattern",
    { predicates: [{ ...firstPredicate, name: "taughtBy" }] },
    /predicates\[0\] \(taughtBy\) › name/,
  ],
  [
    "an unknown icon",
    { types: [{ ...firstType, icon: "shark" }] },
    /types\[0\] \(Certification\) › icon: Invalid option/,
  ],
  ["a hue that is none", { types: [{ ...firstType, hue: 400 }] }, /types\[0\] \(Certification\) › hue: /],
  [
    "a word in one language alone",
    { types: [{ ...firstType, label: { en: "Card" } }] },
    /\(Certification\) › label › fr: /,
  ],
  [
    "a name twice",
    { types: [firstType, ...DIVE_ONTOLOGY.types] },
    /types\[1\] \(Certification\) › name: names Certification again/,
  ],
  [
    "no Other",
    { types: otherTypes.filter(({ name }) => name !== "Other") },
    /types: has no type Other, which is needed/,
  ],
  ["no predicates", { predicates: [] }, /predicates: is empty/],
  ["what is not known", { colour: "blue" }, /the file: Unrecognized key: "colour"/],
])("%s is refused with its place and reason", async (_, change, told) => {
  const content = typeof change === "object" && !Array.isArray(change) ? { ...DIVE_ONTOLOGY, ...change } : change;
  await expect(read(content)).rejects.toThrow(told);
});

test("everything that is wrong is named at once", async () => {
  const types = [{ ...firstType, hue: -1, icon: "shark" }, ...otherTypes];
  await expect(read({ ...DIVE_ONTOLOGY, types, field: "" })).rejects.toThrow(/field: is empty.*icon.*hue/s);
});

test("a file that is not there is named", async () => {
  const missing = readOntology({ ONTOLOGY_FILE: "/nowhere/own.json", projectRoot: folder });
  await expect(missing).rejects.toThrow(
    /ONTOLOGY_FILE \/nowhere\/own\.json is not valid:\n {2}can't be read: .*ENOENT/,
  );
});
