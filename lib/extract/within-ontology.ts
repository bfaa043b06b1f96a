// An extractor whose own words are those of one field, under the ontology of another: what has no place there is left out.
import type { CandidateRef, Candidates } from "#lib/domain/candidate.ts";
import { type Ontology, OTHER_TYPE } from "#lib/domain/ontology.ts";
import type { Extractor } from "./extractor.ts";

export function withinOntology(extractor: Extractor, ontology: Ontology): Extractor {
  return {
    kind: extractor.kind,
    model: extractor.model,
    version: extractor.version,
    open: (document, onWait) => {
      const reader = extractor.open(document, onWait);
      return {
        replyKey: (chunk) => reader.replyKey(chunk),
        estimate: (chunk) => reader.estimate(chunk),
        extract: async (chunk, signal) => {
          const { candidates, usage } = await reader.extract(chunk, signal);
          return { candidates: fitCandidates(candidates, ontology), usage };
        },
      };
    },
  };
}

/** A type that the ontology does not have is `Other`; a statement by a predicate that it does not have is not made. */
function fitCandidates({ entities, facts }: Candidates, ontology: Ontology): Candidates {
  const types = new Set(ontology.types.map(({ name }) => name));
  const predicates = new Set(ontology.predicates.map(({ name }) => name));
  const fit = <R extends CandidateRef>(ref: R): R => (types.has(ref.type) ? ref : { ...ref, type: OTHER_TYPE });
  return {
    entities: entities.map(fit),
    facts: facts
      .filter(({ predicate }) => predicates.has(predicate))
      .map((fact) => ({ ...fact, subject: fit(fact.subject), object: fact.object && fit(fact.object) })),
  };
}
