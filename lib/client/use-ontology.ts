// The ontology in the browser: what the page was drawn with.
import { createContext, useContext } from "react";
import type { Ontology } from "#lib/domain/ontology.ts";

const OntologyContext = createContext<Ontology>({ field: "", types: [], predicates: [] });

export const OntologyProvider = OntologyContext.Provider;

export function useOntology(): Ontology {
  return useContext(OntologyContext);
}
