// Equal graphs, in whatever store, have equal hashes.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { exportJson } from "./export/export-json.ts";
import type { GraphStore } from "./graph-store.ts";

/** SHA-256 of the canonical export, in hexadecimal digits; the export is never held as a whole. */
export async function hashGraph(graph: GraphStore): Promise<string> {
  const hash = sha256.create();
  for await (const part of exportJson(graph)) hash.update(utf8ToBytes(part));
  return bytesToHex(hash.digest());
}
