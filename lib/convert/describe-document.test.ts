import { describe, expect, test } from "vitest";
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";
import { describeDocument } from "./describe-document.ts";

const page = (...blocks: Block[]): Page => ({ number: 1, width: 0, height: 0, hasText: true, blocks });
const base = { page: 1, spans: [] };
const pages = [
  page(
    { kind: "heading", level: 1, text: "Les gaz", ...base },
    { kind: "paragraph", text: "Le plongeur est dans l’eau avec une bouteille pour la plongée.", ...base },
  ),
];
const titleOf = (metadata: string) => {
  const event = describeDocument(pages, metadata);
  return event.type === "described" ? event.title : null;
};

describe("describeDocument", () => {
  test.each(["Cours de nitrox", "Manuel du moniteur, 2e édition", "RIFAP"])("keeps the title %j", (title) => {
    expect(titleOf(title)).toBe(title);
  });

  test("a title that is all in small letters begins with a capital", () => {
    expect(titleOf("évoluer en sécurité")).toBe("Évoluer en sécurité");
    expect(titleOf("pH de l’eau")).toBe("pH de l’eau");
  });

  test("a title is one line, and not endless", () => {
    expect(titleOf(" Cours\n de\u0000  nitrox ")).toBe("Cours de nitrox");
    expect(titleOf("a é".repeat(500))).toHaveLength(200);
  });

  test.each([
    "",
    "Microsoft Word - cours.doc",
    "PowerPoint Presentation",
    "Présentation PowerPoint",
    "cours niveau 1.pptx",
    "untitled",
    "Document1",
    "12345",
  ])("what a program wrote gives way to the first heading: %j", (title) => {
    expect(titleOf(title)).toBe("Les gaz");
  });

  test("the language is that of all blocks", () => {
    expect(describeDocument(pages, "")).toMatchObject({ language: "fr" });
    expect(describeDocument([page()], "")).toEqual({ type: "described", title: "", language: null });
  });
});
