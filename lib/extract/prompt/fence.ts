import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Parts between tags that bear a hash of `text`, so that no text can contain the tag that would end it. */
export function fence(text: string, parts: readonly (readonly [string, string])[]): string {
  const mark = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
  return parts.map(([tag, content]) => `<${tag}-${mark}>\n${content}\n</${tag}-${mark}>`).join("\n");
}
