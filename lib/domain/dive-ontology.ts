// The ontology of dive manuals, in the format that ONTOLOGY_FILE has too.
import json from "./dive-ontology.json" with { type: "json" };
import { type Ontology, ontologySchema } from "./ontology.ts";

export const DIVE_ONTOLOGY: Ontology = ontologySchema.parse(json);
