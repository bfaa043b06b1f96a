// Ids of facts: of what a fact says, so that every store gives the same one.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Predicate } from "#lib/domain/ontology.ts";
import type { Value } from "#lib/domain/value.ts";

/** `f_` and 20 hexadecimal digits. Values are equal where number, unit and comparator are; without a number, where the texts are. */
export function factId(
  subjectId: string,
  predicate: Predicate,
  object: { entityId: string } | { value: Value | null },
): string {
  const target = "entityId" in object ? object.entityId : valueKey(object.value);
  return `f_${bytesToHex(sha256(utf8ToBytes(JSON.stringify([subjectId, predicate, target])))).slice(0, 20)}`;
}

function valueKey(value: Value | null): readonly unknown[] {
  if (!value) return [];
  const { comparator, number, text, unit } = value;
  return number === null ? [text.toLowerCase().replace(/\s+/gu, " ").trim()] : [comparator ?? "=", number, unit];
}
