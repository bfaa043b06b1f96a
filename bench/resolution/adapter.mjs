// Whether the resolver takes two names for one thing, with nothing else to go by. Plain Node runs it, no build needed.
import { diveLexicon } from "../../lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "../../lib/resolve/names-resolver.ts";

const resolver = new NamesResolver(diveLexicon());

/**
 * @param {{ name: string, type: import("../../lib/domain/ontology.ts").EntityType }} a
 * @param {{ name: string, type: import("../../lib/domain/ontology.ts").EntityType }} b
 */
export function same(a, b) {
  const [one, other] = [toLedger(a), toLedger(b)];
  return one.key === other.key || resolver.resolve([one, other], [], []).length === 1;
}

/** @param {{ name: string, type: import("../../lib/domain/ontology.ts").EntityType }} named */
function toLedger({ name, type }) {
  return { key: resolver.keyOf(name, type), type, spellings: [{ name, count: 1 }] };
}
