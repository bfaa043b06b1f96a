import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ModelQuestion } from "./model.ts";

/** 64 characters, equal for equal questions. */
export function questionKey({ system, user }: Pick<ModelQuestion<unknown>, "system" | "user">): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([system, user]))));
}
