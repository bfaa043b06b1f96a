// What of a chunk's knowledge is shown the moment it is saved.
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { Finding } from "#lib/domain/run-event.ts";

const MAX_FINDINGS = 24;

/** Facts first, then entities, each name once; at most 24 of both together. */
export function listFindings({ claims, mentions }: ChunkKnowledge): Finding[] {
  const facts = claims.map((claim): Finding => finding("fact", claim.statement, claim.subject.type, claim.evidence));
  const names = new Map(mentions.map((mention) => [`${mention.type}:${mention.name.toLowerCase()}`, mention]));
  const entities = [...names.values()].map(({ name, type, evidence }) => finding("entity", name, type, evidence));
  const half = MAX_FINDINGS / 2;
  const factCount = Math.min(facts.length, Math.max(half, MAX_FINDINGS - entities.length));
  return [...facts.slice(0, factCount), ...entities.slice(0, MAX_FINDINGS - factCount)];
}

function finding(
  kind: Finding["kind"],
  text: string,
  type: Finding["type"],
  { quote, page }: { quote: string; page: number },
): Finding {
  return { kind, text, type, quote, page };
}
