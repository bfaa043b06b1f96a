import { expect, test } from "vitest";
import { APP_ERRORS } from "#lib/domain/app-error.ts";
import { LOGGED_EVENTS, PAGE_FAULTS } from "#lib/domain/run-event.ts";
import { STEP_IDS } from "#lib/domain/steps.ts";
import en from "./en.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

type Messages = { [key: string]: string | Messages };

function flatten(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Names of the values that a message takes. */
function readArguments(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => name))].sort();
}

const french = new Map(flatten(fr));

test("both languages have the same keys", () => {
  expect([...french.keys()].sort()).toEqual(
    flatten(en)
      .map(([key]) => key)
      .sort(),
  );
});

test("each message takes the same values in both languages", () => {
  const plain = (message: string) => readArguments(message.replace(/(one|other|=0) \{[^{}]*\}/g, ""));
  const differing = flatten(en)
    .filter(([key]) => !key.toLowerCase().includes("language"))
    .filter(([key, text]) => plain(french.get(key) ?? "").join() !== plain(text).join());
  expect(differing).toEqual([]);
});

test.each([
  [Object.keys(APP_ERRORS), en.errors],
  [STEP_IDS, en.steps],
])("every word of the dictionary has its message", (words, messages) => {
  expect(Object.keys(messages)).toEqual(expect.arrayContaining([...words]));
});

test("every event that is logged is said, and every fault of a page", () => {
  const lines = flatten(fr.log.lines).map(([key]) => key);
  expect(lines.sort()).toEqual([...LOGGED_EVENTS].sort());
  for (const fault of PAGE_FAULTS) expect(fr.run.warning).toContain(`${fault} {`);
});

test("in French a sign that is set apart by a space is never left alone at the start of a line", () => {
  for (const [key, text] of french) expect(text, key).not.toMatch(/ [;:?!%»]|« /);
});

test("nothing shouts", () => {
  for (const [key, text] of [...flatten(en), ...french]) expect(text, key).not.toMatch(/!|\bplease\b|veuillez/i);
});
