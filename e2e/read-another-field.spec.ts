import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { entityPageSchema } from "#lib/domain/api/knowledge.ts";
import { ApiClient } from "./fixtures/api-client.ts";
import { AppServer } from "./fixtures/app-server.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("with an ontology of another field, its types are what people filter by and see", async ({
  page,
  startServer,
}) => {
  const server = await startServer({ ONTOLOGY_FILE: "docs/ontologies/first-aid.json" });
  const api = new ApiClient(() => server.url);
  await api.ingest(await makeManual(2, "secours"), "Secours.pdf");
  const { entities, facets } = entityPageSchema.parse(await api.json("/api/entities?sort=name"));
  const types = Object.keys(facets.type);
  expect(types).toContain("Other");
  for (const type of types) expect(["Procedure", "MedicalCondition", "Equipment", "Other"]).toContain(type);
  const [entity] = entities;
  const patch = (type: string) =>
    fetch(`${server.url}/api/entities/${entity?.id}`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ type }),
    });
  expect((await patch("Gas")).status).toBe(400);
  expect(await (await patch("Sign")).json()).toMatchObject({ entity: { type: "Sign" } });
  await page.goto(`${server.url}/entities`);
  await page.getByRole("button", { name: /^Sign 1$/ }).click();
  await expect(page).toHaveURL(/type=Sign/);
  await expect(
    page
      .getByRole("listitem")
      .or(page.getByRole("option"))
      .filter({ hasText: entity?.name ?? "" })
      .first(),
  ).toBeVisible();
});

test("a server whose ontology is wrong does not start, and says what is wrong", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ontology-"));
  const file = join(folder, "own.json");
  await writeFile(file, JSON.stringify({ field: "first aid", types: [{ name: "first aider" }], predicates: [] }));
  const refusal = /ONTOLOGY_FILE .*own\.json is not valid:.*types\[0\] \(first aider\) › name.*predicates: is empty/s;
  await expect(AppServer.start({ ONTOLOGY_FILE: file })).rejects.toThrow(refusal);
  await rm(folder, { recursive: true });
});
