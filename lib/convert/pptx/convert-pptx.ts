// A PPTX becomes pages of blocks, one for each slide, in the order in which they are shown; hidden slides too.
import { AppError } from "#lib/domain/app-error.ts";
import type { Page } from "#lib/domain/page.ts";
import type { ConversionEvent } from "../converter.ts";
import { tellPages } from "../tell-pages.ts";
import { PackageParts } from "./package-parts.ts";
import { readSlide } from "./read-slide.ts";
import { childOf, childrenOf, numberOf, type XmlNode } from "./xml-node.ts";
import { ZipArchive } from "./zip-archive.ts";

const PRESENTATION = "ppt/presentation.xml";
const EMU_PER_POINT = 12_700;
/** An Office file with a password is not a ZIP archive, but one of these. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Fails with `encrypted_document`, `unreadable_document`, `no_pages`, `too_many_pages` or `no_text`. */
export async function* convertPptx(data: Uint8Array, maxPages: number): AsyncGenerator<ConversionEvent> {
  if (COMPOUND_FILE.every((byte, index) => data[index] === byte)) throw new AppError("encrypted_document");
  const parts = new PackageParts(new ZipArchive(data));
  const presentation = parts.read(PRESENTATION);
  if (!presentation) throw new AppError("unreadable_document");
  const slides = listSlides(parts, presentation);
  if (slides.length === 0) throw new AppError("no_pages");
  if (slides.length > maxPages) throw new AppError("too_many_pages");
  yield { type: "opened", pageCount: slides.length };
  const pages: Page[] = [];
  const failed = new Set<number>();
  for (const [index, slide] of slides.entries()) {
    const page = tryReadSlide(parts, slide, { ...sizeOf(presentation), number: index + 1 });
    if (page.isFailed) failed.add(index + 1);
    pages.push(page.page);
    yield { type: "page-read", done: index + 1, total: slides.length };
  }
  yield* tellPages(pages, failed, readTitle(parts));
}

function listSlides(parts: PackageParts, presentation: XmlNode): string[] {
  const relationships = parts.relationships(PRESENTATION);
  return childrenOf(childOf(presentation, "sldIdLst"), "sldId").flatMap((slide) => {
    const found = relationships.get(slide.attributes.get("r:id") ?? "");
    return found?.type === "slide" ? [found.target] : [];
  });
}

function sizeOf(presentation: XmlNode): { width: number; height: number } {
  const size = childOf(presentation, "sldSz");
  return {
    width: (numberOf(size, "cx") || 9_144_000) / EMU_PER_POINT,
    height: (numberOf(size, "cy") || 6_858_000) / EMU_PER_POINT,
  };
}

/** A damaged slide is one page without blocks: the others may still be read. */
function tryReadSlide(parts: PackageParts, name: string, size: { number: number; width: number; height: number }) {
  try {
    return { page: readSlide(parts, name, size), isFailed: false };
  } catch {
    const page: Page = { ...size, blocks: [], hasText: false };
    return { page, isFailed: true };
  }
}

function readTitle(parts: PackageParts): string {
  try {
    return childOf(parts.read("docProps/core.xml") ?? undefined, "title")?.text ?? "";
  } catch {
    return "";
  }
}
