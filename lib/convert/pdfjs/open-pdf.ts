// Opens a PDF with pdf.js: no eval, no network, no system fonts; what it needs lies in its own package.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "#lib/domain/app-error.ts";

const PACKAGE_FOLDER = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const MAX_PICTURE_PIXELS = 64_000_000;
const folder = (name: string) => join(PACKAGE_FOLDER, name) + sep;

export interface OpenOptions {
  /** To render them; to read the text, they are left out. */
  readonly hasPictures: boolean;
}

/** `data` is handed over: pdf.js keeps it. */
export function openPdf(
  data: Uint8Array,
  { hasPictures }: OpenOptions = { hasPictures: false },
): PDFDocumentLoadingTask {
  return getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    // Real font names; pdf.js keeps them to itself otherwise.
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    // In pixels: larger pictures are not decoded.
    maxImageSize: hasPictures ? MAX_PICTURE_PIXELS : 1,
    standardFontDataUrl: folder("standard_fonts"),
    cMapUrl: folder("cmaps"),
    wasmUrl: folder("wasm"),
    iccUrl: folder("iccs"),
  });
}

/** Errors of pdf.js in the words of the product. */
export function translatePdfError(error: unknown): AppError {
  const name = error instanceof Error ? error.name : "";
  return new AppError(name === "PasswordException" ? "encrypted_document" : "unreadable_document", { cause: error });
}
