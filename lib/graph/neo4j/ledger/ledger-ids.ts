// Ids of what only the ledger knows: short, because an index takes no names of any length.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export function nameId(key: string): string {
  return `n_${hash(key)}`;
}

/** Of the node that decisions about a name hold on to: it is there while the name itself may not be. */
export function curatedNameId(id: string): string {
  return id.replace(/^n/u, "a");
}

export function blockId(block: string): string {
  return `b_${hash(block)}`;
}

/** Of a statement that states nothing: both of its ends are one thing, or one is hidden. */
export function unplacedId(chunkId: string, ordinal: number): string {
  return `u_${chunkId}_${ordinal}`;
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 24);
}
