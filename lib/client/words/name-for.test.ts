import { expect, test } from "vitest";
import { nameFor } from "./name-for.ts";

const stop = { name: "palier de sécurité", labels: { fr: "palier de sécurité", en: "safety stop" } };

test("a name is shown in the reader's language, with a capital", () => {
  expect(nameFor(stop, "en")).toBe("Safety stop");
  expect(nameFor(stop, "fr")).toBe("Palier de sécurité");
  expect(nameFor({ name: "équilibrage d’essai" }, "en")).toBe("Équilibrage d’essai");
});

test("a small letter that is meant stays", () => {
  expect(nameFor({ name: "pH de l’eau" }, "fr")).toBe("pH de l’eau");
  expect(nameFor({ name: "RIFAP" }, "fr")).toBe("RIFAP");
});
