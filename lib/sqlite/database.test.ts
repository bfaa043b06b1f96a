import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Database } from "./database.ts";

const FIRST = "CREATE TABLE words (word TEXT PRIMARY KEY) STRICT";
const SECOND = "ALTER TABLE words ADD COLUMN count INTEGER NOT NULL DEFAULT 1";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "database-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("applies each migration once, and refuses a file that a newer version wrote", () => {
  const path = join(folder, "migrated.db");
  const old = new Database(path, [FIRST]);
  old.run("INSERT INTO words VALUES ('palier')");
  old.close();
  const renewed = new Database(path, [FIRST, SECOND]);
  expect(renewed.get("SELECT * FROM words")).toEqual({ word: "palier", count: 1 });
  renewed.close();
  expect(() => new Database(path, [FIRST])).toThrow(/newer DiveTeacher/);
});

test("a transaction is all or nothing", () => {
  const db = new Database(":memory:", [FIRST]);
  const fail = () => {
    db.run("INSERT INTO words VALUES ('un')");
    db.run("INSERT INTO words VALUES ('un')");
  };
  expect(() => db.transaction(fail)).toThrow(/UNIQUE/);
  expect(db.all("SELECT * FROM words")).toEqual([]);
  expect(db.transaction(() => db.run("INSERT INTO words VALUES ('un')"))).toBe(1);
});

test("a second server on the same folder is told so", () => {
  const path = join(folder, "shared.db");
  const first = new Database(path, [FIRST]);
  expect(() => new Database(path, [FIRST])).toThrow(/in use by another/);
  first.close();
  new Database(path, [FIRST]).close();
});
