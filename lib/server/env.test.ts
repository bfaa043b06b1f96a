import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { SETTINGS } from "../../e2e/fixtures/settings.ts";
import { parseEnv, VARIABLES } from "./env.ts";

test("the README tells of every variable, and no story takes one from the shell", async () => {
  const [, table = ""] = (await readFile("README.md", "utf8")).split("## Configuration");
  const names = table.split("\n").flatMap((row) => row.split("|")[1]?.match(/[A-Z][A-Z0-9_]+/gu) ?? []);
  expect(names.toSorted()).toEqual(VARIABLES.toSorted());
  expect(SETTINGS).toEqual(VARIABLES.toSorted());
});

describe("parseEnv", () => {
  test("needs nothing", () => {
    const env = parseEnv({}, "/srv/dive");
    expect(env).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", MAX_UPLOAD_MB: 200, MAX_PAGES: 2000, isLoopback: true });
    expect(env.dataDir).toBe("/srv/dive/data");
    expect(env.ANTHROPIC_API_KEY).toBeUndefined();
  });

  test("takes Claude's settings, and a budget that is more than nothing", () => {
    const claude = { ANTHROPIC_API_KEY: "key", ANTHROPIC_BASE_URL: "http://127.0.0.1:8080", BUDGET_USD: "0.5" };
    expect(parseEnv(claude, "/srv")).toMatchObject({ ...claude, ANTHROPIC_MODEL: "claude-haiku-4-5", BUDGET_USD: 0.5 });
    expect(() => parseEnv({ BUDGET_USD: "0", ANTHROPIC_BASE_URL: "here" }, "/srv")).toThrow(
      /ANTHROPIC_BASE_URL.*BUDGET_USD/s,
    );
  });

  test("answers come at once unless batches are asked for", () => {
    expect(parseEnv({}, "/srv").ANTHROPIC_BATCH).toBe("off");
    expect(parseEnv({ ANTHROPIC_BATCH: "on", ANTHROPIC_API_KEY: "key" }, "/srv").ANTHROPIC_BATCH).toBe("on");
    expect(() => parseEnv({ ANTHROPIC_BATCH: "on" }, "/srv")).toThrow(/ANTHROPIC_BATCH: needs ANTHROPIC_API_KEY/);
    expect(() => parseEnv({ ANTHROPIC_BATCH: "nightly" }, "/srv")).toThrow(/ANTHROPIC_BATCH/);
  });

  test("an empty variable is an absent one", () => {
    expect(parseEnv({ PORT: "", ACCESS_PASSWORD: "" }, "/srv").PORT).toBe(3000);
  });

  test("names every bad variable at once", () => {
    const bad = () => parseEnv({ PORT: "many", MAX_PAGES: "-1", LOG_LEVEL: "loud" }, "/srv");
    expect(bad).toThrow(/PORT.*MAX_PAGES.*LOG_LEVEL/s);
  });

  test("says in words what a variable must be", () => {
    expect(() => parseEnv({ PORT: "many" }, "/srv")).toThrow("PORT: must be a number");
    expect(() => parseEnv({ PORT: "70000" }, "/srv")).toThrow("PORT: must be at most 65535");
    expect(() => parseEnv({ LLM_CONCURRENCY: "0" }, "/srv")).toThrow("LLM_CONCURRENCY: must be at least 1");
    expect(() => parseEnv({ OCR: "perhaps" }, "/srv")).toThrow("OCR: must be one of: on, off");
  });

  test("recognises text in images unless told not to", () => {
    expect(parseEnv({}, "/srv").OCR).toBe("on");
    expect(parseEnv({ OCR: "off" }, "/srv").OCR).toBe("off");
    expect(() => parseEnv({ OCR: "perhaps" }, "/srv")).toThrow(/OCR/);
  });

  test("refuses to be open to the network without a password", () => {
    expect(() => parseEnv({ HOST: "0.0.0.0" }, "/srv")).toThrow(/ACCESS_PASSWORD/);
    expect(() => parseEnv({ HOST: "0.0.0.0", ACCESS_PASSWORD: "court" }, "/srv")).toThrow(/8 characters/);
    expect(parseEnv({ HOST: "0.0.0.0", ACCESS_PASSWORD: "assez long" }, "/srv").isLoopback).toBe(false);
  });
});

describe("parseEnv, where the graph lives in Neo4j", () => {
  const access = { NEO4J_URI: "neo4j+s://example.databases.neo4j.io", NEO4J_PASSWORD: "secret" };

  test("takes an address and a password, the user being neo4j", () => {
    expect(parseEnv(access, "/srv")).toMatchObject({ ...access, NEO4J_USER: "neo4j" });
    expect(parseEnv({}, "/srv").NEO4J_URI).toBeUndefined();
  });

  test("says what an address must be, and never repeats a password", () => {
    const bad = ["http://localhost:7474", "localhost:7687", "bolt://neo4j:secret@localhost"];
    for (const NEO4J_URI of bad) {
      const parse = () => parseEnv({ ...access, NEO4J_URI }, "/srv");
      expect(parse).toThrow(/NEO4J_URI: begins with neo4j:/);
      expect(parse).not.toThrow(/secret/);
    }
    expect(() => parseEnv({ NEO4J_URI: access.NEO4J_URI }, "/srv")).toThrow(/NEO4J_PASSWORD: is needed/);
  });
});
