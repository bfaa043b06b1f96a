// Character references of XML and HTML become the characters they stand for.
import { decodeHTMLStrict } from "entities";

/** In one pass: what comes out of a reference is not read again. One without its semicolon is text. */
export function decodeReferences(text: string): string {
  return decodeHTMLStrict(text);
}
