import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cleanFilename, detectMediaType, mayBePresentation } from "./upload-rules.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("detectMediaType", () => {
  test.each([
    ["Cours.PDF", "%PDF-1.7", "application/pdf"],
    ["scan.pdf", "\n\n junk %PDF-1.4", "application/pdf"],
    ["slides.pptx", "PK\u0003\u0004rest", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
    ["notes.md", "# Détendeur", "text/markdown"],
    ["empty head.markdown", "texte", "text/markdown"],
  ])("takes %s", (name, head, expected) => {
    expect(detectMediaType(name, bytes(head))).toBe(expected);
  });

  test.each([
    ["program.pdf", "MZ\u0090"],
    ["pdf.pptx", "%PDF-1.7"],
    ["pdf renamed.md", "%PDF-1.7"],
    ["zip renamed.md", "PK\u0003\u0004"],
    ["binary.md", "a\u0000b"],
    ["page.html", "<html>"],
    ["no extension", "%PDF-1.7"],
  ])("refuses %s", (name, head) => {
    expect(detectMediaType(name, bytes(head))).toBeNull();
  });
});

test("a ZIP file that names no part of a presentation is none; one that is cut or long may be", () => {
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytes("text")])));
  const slides = zip("[Content_Types].xml", "ppt/presentation.xml");
  const letter = zip("[Content_Types].xml", "word/document.xml");
  expect(mayBePresentation(slides)).toBe(true);
  expect(mayBePresentation(letter)).toBe(false);
  expect(mayBePresentation(letter.subarray(0, -30))).toBe(true);
  expect(mayBePresentation(letter.subarray(-40))).toBe(true);
  expect(mayBePresentation(zip())).toBe(false);
  expect(mayBePresentation(bytes("PK\u0003\u0004"))).toBe(true);
});

describe("detectMediaType of Markdown in another encoding", () => {
  test.each([
    [
      "Windows-1252",
      Uint8Array.from("# Th\u00e9orie \u00e9l\u00e9mentaire\r\n\r\nD\u00e9tendeur v\u00e9rifi\u00e9", (c) =>
        c.charCodeAt(0),
      ),
    ],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x23, 0, 0x20, 0)],
  ])("takes %s", (_, head) => {
    expect(detectMediaType("notes.md", head)).toBe("text/markdown");
  });

  test("refuses bytes that are no text in any", () => {
    const noise = Uint8Array.from({ length: 1024 }, (_, index) => 1 + ((index * 37) % 255));
    expect(detectMediaType("notes.md", noise)).toBeNull();
  });
});

describe("cleanFilename", () => {
  test("keeps what people write", () => {
    expect(cleanFilename("OWD #1 — 50%.pptx")).toBe("OWD #1 — 50%.pptx");
    expect(cleanFilename('l’été "N1" <b>.pdf')).toBe('l’été "N1" <b>.pdf');
  });

  test("drops paths, control and direction marks", () => {
    expect(cleanFilename("../../etc/passwd")).toBe("passwd");
    expect(cleanFilename("C:\\cours\\N1.pdf")).toBe("N1.pdf");
    expect(cleanFilename("N1\u202Efdp.exe\u0000.pdf")).toBe("N1fdp.exe.pdf");
    expect(cleanFilename("\u0001/")).toBe("document");
  });

  test("shortens long names and keeps the extension", () => {
    const name = cleanFilename(`${"é".repeat(300)}.pdf`);
    expect(name).toHaveLength(255);
    expect(name.endsWith("….pdf")).toBe(true);
  });
});
