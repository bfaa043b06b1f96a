import { expect, test } from "vitest";
import { findAlias } from "./find-alias.ts";

const diver = { name: "Plongeur Encadré 20 m", aliases: ["PE-20", "plongeur niveau un"] };

test("an acronym that was typed is shown", () => {
  expect(findAlias(diver, "pe-20")).toBe("PE-20");
  expect(findAlias(diver, "pe")).toBe("PE-20");
});

test("case and accents do not matter, and words may be typed in any order", () => {
  expect(findAlias({ name: "GP", aliases: ["guide de palanquée"] }, "PALANQUEE guide")).toBe("guide de palanquée");
});

test("nothing is shown where the name holds what was typed, where nothing was, or where no alias does", () => {
  expect(findAlias(diver, "encadre")).toBeNull();
  expect(findAlias(diver, " ")).toBeNull();
  expect(findAlias(diver, "xylophone")).toBeNull();
});
