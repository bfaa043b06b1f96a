// What pptxgenjs leaves out or puts in too much: tables say that their first row is their head, and no clock is told.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EDITION_DATE } from "../palette.ts";

const TIMESTAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const STAMP = EDITION_DATE.toISOString().replace(".000", "");

/** Two decks that say the same are then the same to the byte. */
export function finishPptx(pptx: Uint8Array): Uint8Array {
  // Folders are entries of their own; no program needs them.
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => !name.endsWith("/"));
  const finished = parts.map(([name, bytes]) => [name, finishPart(name, bytes)] as const);
  // A ZIP keeps local time: told by its parts, it is the same in every time zone.
  return zipSync(Object.fromEntries(finished), { level: 9, mtime: new Date(2026, 0, 5, 9) });
}

function finishPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === "docProps/core.xml") return strToU8(strFromU8(bytes).replace(TIMESTAMP, `$1${STAMP}`));
  if (!name.startsWith("ppt/slides/slide")) return bytes;
  return strToU8(strFromU8(bytes).replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>'));
}
