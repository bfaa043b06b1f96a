// Which files are taken: the name's extension and the first bytes must agree.
import { MEDIA_TYPES, type MediaType } from "./document.ts";

export const ACCEPTED_EXTENSIONS = [".pdf", ".pptx", ".md", ".markdown"] as const;

/** How many of a file's first bytes `detectMediaType` looks at: readers accept a PDF header within the first 1,024. */
export const HEAD_BYTES = 1024;

/** How many of a file's last bytes `mayBePresentation` looks at: there a ZIP file lists what is in it. */
export const TAIL_BYTES = 262_144;

const ZIP_END = "PK\u0005\u0006";
/** In bytes: what a ZIP file ends with at least, and where in it the size of its list stands. */
const ZIP_END_BYTES = 22;
const LIST_SIZE_AT = 12;

const MAX_FILENAME_CHARS = 255;
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The media type of a file by its name and its first `HEAD_BYTES` bytes, or null where it is not taken. */
export function detectMediaType(filename: string, head: Uint8Array): MediaType | null {
  const name = filename.toLowerCase();
  if (name.endsWith(".pdf")) return indexOfAscii(head, "%PDF-") >= 0 ? MEDIA_TYPES.pdf : null;
  if (name.endsWith(".pptx")) return indexOfAscii(head, "PK\u0003\u0004") === 0 ? MEDIA_TYPES.pptx : null;
  if (name.endsWith(".md") || name.endsWith(".markdown")) return isProbablyText(head) ? MEDIA_TYPES.markdown : null;
  return null;
}

/**
 * Whether a ZIP file that is called .pptx may be one, by its last `TAIL_BYTES` bytes: false only where its list of parts is
 * whole and names none of a presentation, as in a text document that was renamed.
 */
export function mayBePresentation(tail: Uint8Array): boolean {
  const end = indexOfAscii(tail, ZIP_END, tail.length - ZIP_END_BYTES, -1);
  if (end < 0) return true;
  const size = new DataView(tail.buffer, tail.byteOffset).getUint32(end + LIST_SIZE_AT, true);
  return size > end || indexOfAscii(tail.subarray(end - size, end), "ppt/") >= 0;
}

/** A name to keep and show: the last path part, without control and direction marks, at most 255 characters. */
export function cleanFilename(raw: string): string {
  const last = raw.split(/[/\\]/).pop() ?? "";
  const shown = last
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim()
    .normalize("NFC")
    .toWellFormed();
  if (shown.length <= MAX_FILENAME_CHARS) return shown || "document";
  const extension = /\.[^.]{1,10}$/.exec(shown)?.[0] ?? "";
  return `${shown.slice(0, MAX_FILENAME_CHARS - extension.length - 1).toWellFormed()}…${extension}`;
}

/** From place `from` on, or backwards from there where `step` is -1; -1 where it is not. */
function indexOfAscii(bytes: Uint8Array, text: string, from = 0, step: 1 | -1 = 1): number {
  const last = bytes.length - text.length;
  for (let at = from; at >= 0 && at <= last; at += step) {
    let matched = 0;
    while (matched < text.length && bytes[at + matched] === text.charCodeAt(matched)) matched++;
    if (matched === text.length) return at;
  }
  return -1;
}

/** As its reader takes it: UTF-16 by its mark, else UTF-8 or Windows-1252, whose accents are no sign of anything else. */
function isProbablyText(head: Uint8Array): boolean {
  if (UTF16_MARKS.some((mark) => head[0] === mark[0] && head[1] === mark[1])) return true;
  if (head.includes(0) || indexOfAscii(head.subarray(0, 5), "%PDF-") === 0) return false;
  if (indexOfAscii(head.subarray(0, 4), "PK\u0003\u0004") === 0) return false;
  return head.filter(isControl).length <= head.length / 50;
}

/** Tab, line feed, form feed and carriage return stand in texts. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
}
