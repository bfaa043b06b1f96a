// The faces that manuals are set in, taken from the packages that bring them.
import { fileURLToPath } from "node:url";
import type { Pdf } from "./pdf.ts";

const FACES = {
  text: import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff"),
  strong: import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff"),
  italic: import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff"),
  title: import.meta.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff"),
} as const;

export type Face = keyof typeof FACES;

export function registerFaces(pdf: Pdf): void {
  for (const [name, url] of Object.entries(FACES)) pdf.registerFont(name, fileURLToPath(url));
}
