import { expect, test } from "vitest";
import type { GraphNode } from "#lib/domain/api/knowledge.ts";
import { findNodes } from "./find-nodes.ts";

const node = (name: string, type = "Certification"): GraphNode => ({
  ...{ id: `e_${name}`, name, type, degree: 1, neighbours: 1 },
});
const RANKED = [node("Encadrant N1"), node("N1 adapté"), node("Palier", "Procedure"), node("n1")];
const found = (text: string, types: string[] = []) => findNodes(RANKED, text, types).map(({ name }) => name);

test("what is called just so comes first, then what begins so, then the rest by rank", () => {
  expect(found("N1")).toEqual(["n1", "N1 adapté", "Encadrant N1"]);
  expect(found("adapte")).toEqual(["N1 adapté"]);
});

test("without a text all are found by rank, and only those of the chosen types", () => {
  expect(found("")).toEqual(RANKED.map(({ name }) => name));
  expect(found("", ["Procedure"])).toEqual(["Palier"]);
});
