// HTML without its comments and tags, in one pass: a regular expression would look for the end of each unclosed one again and again.
import { decodeReferences } from "../decode-references.ts";

const COMMENT_START = "<!--";
const COMMENT_END = "-->";

/** The text between the tags, its character references decoded. What "<" opens and nothing closes stays text; a comment does not. */
export function stripTags(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const isComment = html.startsWith(COMMENT_START, at);
    if (!isComment && !/[a-z/!?]/i.test(html.charAt(at + 1))) {
      at += 1;
      continue;
    }
    const end = isComment ? COMMENT_END : ">";
    const close = html.indexOf(end, at);
    if (close < 0 && !isComment) break;
    pieces.push(html.slice(from, at));
    at = close < 0 ? html.length : close + end.length;
    from = at;
  }
  pieces.push(html.slice(from));
  return decodeReferences(pieces.join(" "));
}
