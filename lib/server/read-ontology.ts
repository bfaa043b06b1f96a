// The ontology in use: that of dive manuals, or the one of the file that ONTOLOGY_FILE names.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { type Ontology, ontologySchema } from "#lib/domain/ontology.ts";
import type { Env } from "./env.ts";

/** Rejects with an Error that names everything that is wrong with the file. */
export async function readOntology({ ONTOLOGY_FILE: file, projectRoot }: OntologyEnv): Promise<Ontology> {
  if (!file) return DIVE_ONTOLOGY;
  const path = resolve(/* turbopackIgnore: true */ projectRoot, file);
  const fail = (...faults: readonly string[]) =>
    new Error(`ONTOLOGY_FILE ${path} is not valid:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  let source: unknown;
  try {
    source = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw fail(error instanceof SyntaxError ? `is not JSON: ${error.message}` : `can't be read: ${error}`);
  }
  const parsed = ontologySchema.safeParse(source);
  if (parsed.success) return parsed.data;
  throw fail(...parsed.error.issues.map((issue) => `${placeOf(source, issue.path)}: ${issue.message}`));
}

type OntologyEnv = Pick<Env, "ONTOLOGY_FILE" | "projectRoot">;

/** `types[3] (Gesture) › icon`: whoever wrote the file finds the term by its name sooner than by its number. */
function placeOf(source: unknown, path: readonly PropertyKey[]): string {
  let value = source;
  const steps = path.map((key) => {
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    if (typeof key !== "number") return ` › ${String(key)}`;
    const name = typeof value === "object" && value !== null ? Reflect.get(value, "name") : undefined;
    return typeof name === "string" ? `[${key}] (${name})` : `[${key}]`;
  });
  return steps.join("").replace(/^ › /u, "") || "the file";
}
