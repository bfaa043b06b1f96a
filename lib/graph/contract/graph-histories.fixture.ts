// Histories of a graph, made at random: what is saved, saved again, decided, undone, removed and processed again.
import fc from "fast-check";
import { isAppError } from "#lib/domain/app-error.ts";
import type { CurationRequest } from "#lib/domain/curation.ts";
import type { Entity } from "#lib/domain/entity.ts";
import type { GraphStore, ReadChunk } from "../graph-store.ts";
import { BUOY, claim, mention, N2, type Named, newChunk, newGraphDocument, STOP } from "./graph-store.fixture.ts";

const DOCUMENTS: readonly number[] = [0, 1, 2];
const CERTIFIED = ["Zeta Quorum Xylo", "Zone Quiet Xenon", "ZQX", "Zéta quorum xylo", "Zeta Quorun Xylo", "Zone Quiet"];
/** A history is about the names of one of these: such as may meet. */
const NAMES: readonly (readonly Named[])[] = [
  [
    N2,
    BUOY,
    STOP,
    ["PZC", "Certification"],
    ["arrêts de contrôle", "Procedure"],
    ["PE20", "Certification"],
    ["contrôler l’arrêt", "Procedure"],
    ["contrôle d’arrêt", "Certification"],
  ],
  // A short form of two things, one of them written otherwise and misspelt.
  CERTIFIED.map((name) => [name, "Certification"] as const),
  // Misspelt once and twice, so that the first and the last are one only by what is between them.
  ["régulateur principal", "régulateur prinicpal", "régulateur prinicapl", "Régulateurs principaux"].map(
    (name) => [name, "Equipment"] as const,
  ),
];
const NEW_NAMES = ["Plongeur Oméga", "arrêt de contrôle", "PZC"] as const;

/** What a chunk says. */
interface Said {
  readonly index: number;
  readonly named: readonly Named[];
  readonly hasAlias: boolean;
}

/** `pick` and `other` choose among the entities that are there then. */
interface Decide {
  readonly act: "curate";
  readonly kind: CurationRequest["kind"];
  readonly pick: number;
  readonly other: number;
}

type Deed =
  | { readonly act: "save"; readonly document: number; readonly chunks: readonly Said[] }
  | Decide
  | { readonly act: "undo"; readonly pick: number }
  | { readonly act: "remove" | "reprocess"; readonly document: number };

/** What the documents that are there say, by document and place in it. */
export type Ledger = Map<number, Map<number, Said>>;

const pick = fc.nat({ max: 5 });
const document = fc.constantFrom(...DOCUMENTS);

const anySaid = (names: readonly Named[]): fc.Arbitrary<Said> =>
  fc.record({
    index: fc.integer({ min: 0, max: 2 }),
    named: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    hasAlias: fc.nat({ max: 3 }).map((chance) => chance === 0),
  });

const anySave = (names: readonly Named[]): fc.Arbitrary<Deed> =>
  fc.record({
    act: fc.constant("save"),
    document,
    chunks: fc.uniqueArray(anySaid(names), { minLength: 1, maxLength: 3, selector: ({ index }) => index }),
  });

const anyDecision: fc.Arbitrary<Decide> = fc.record({
  act: fc.constant("curate"),
  kind: fc.constantFrom("rename", "retype", "merge", "apart", "split", "hide"),
  pick,
  other: pick,
});

const anyDeed = (names: readonly Named[]): fc.Arbitrary<Deed> =>
  fc.oneof(
    { weight: 6, arbitrary: anySave(names) },
    { weight: 4, arbitrary: anyDecision },
    { weight: 1, arbitrary: fc.record({ act: fc.constant("undo"), pick }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constantFrom("remove", "reprocess"), document }) },
  );

export const anyHistory = fc
  .constantFrom(...NAMES)
  .chain((names) => fc.array(anyDeed(names), { maxLength: 16, size: "max" }));

/** Resolves to what is left in the ledger. */
export async function live(graph: GraphStore, deeds: readonly Deed[]): Promise<Ledger> {
  const ledger: Ledger = new Map();
  for (const deed of deeds) await enact(graph, ledger, deed);
  return ledger;
}

async function enact(graph: GraphStore, ledger: Ledger, deed: Deed): Promise<void> {
  switch (deed.act) {
    case "save": {
      const saved = deed.chunks.map((said) => [said.index, said] as const);
      ledger.set(deed.document, new Map([...(ledger.get(deed.document) ?? []), ...saved]));
      return saveTogether(graph, deed.document, deed.chunks);
    }
    case "curate":
      return decide(graph, deed);
    case "undo": {
      const made = await Array.fromAsync(graph.curations());
      const chosen = made[deed.pick % made.length];
      if (chosen) await graph.undoCuration(chosen.id);
      return;
    }
    case "remove":
      ledger.delete(deed.document);
      await graph.removeDocument(`d_${deed.document}`);
      return;
    case "reprocess":
      return reprocess(graph, ledger, deed.document);
  }
}

/** Takes all of a document's chunks out and puts them in again, at once. */
export async function reprocess(graph: GraphStore, ledger: Ledger, number: number): Promise<void> {
  await graph.keepChunks(`d_${number}`, []);
  const chunks = ledger.get(number);
  if (chunks) await saveTogether(graph, number, [...chunks.values()].reverse());
}

/** The document, and its chunks in one transaction. */
async function saveTogether(graph: GraphStore, number: number, chunks: readonly Said[]): Promise<void> {
  await graph.saveDocument(newGraphDocument(`d_${number}`));
  await graph.saveChunks(chunks.map((said) => toReadChunk(number, said)));
}

export async function saveOneByOne(graph: GraphStore, number: number, chunks: readonly Said[]): Promise<void> {
  for (const said of chunks) await saveTogether(graph, number, [said]);
}

/** What makes no sense then is refused, and changes nothing. */
async function decide(graph: GraphStore, decision: Decide): Promise<void> {
  const { entities } = await graph.findEntities({ sort: "name", limit: 50 });
  const request = toRequest(decision, entities);
  try {
    if (request) await graph.curate(request);
  } catch (error) {
    if (!isAppError(error) || error.code !== "invalid_request") throw error;
  }
}

function toRequest({ kind, other, pick: at }: Decide, entities: readonly Entity[]): CurationRequest | null {
  const [entity, into] = [entities[at % entities.length], entities[other % entities.length]];
  if (!entity || !into) return null;
  const about = { entityId: entity.id };
  const names = [entity.name, ...entity.aliases];
  switch (kind) {
    case "rename":
      return { kind, ...about, name: NEW_NAMES[other % NEW_NAMES.length] ?? "" };
    case "retype":
      return { kind, ...about, type: "Other" };
    case "merge":
      return { kind, ...about, into: into.id };
    case "apart":
      return { kind, ...about, from: into.id };
    case "split":
      return { kind, ...about, names: names.slice(-1 - (other % 2)) };
    case "hide":
      return { kind, ...about };
  }
}

function toReadChunk(number: number, { hasAlias, index, named }: Said): ReadChunk {
  const chunk = newChunk(`d_${number}`, index, named.map(([name]) => name).join(", "));
  const mentions = named.map(([name, type]) => mention(chunk, name, type, hasAlias && name === N2[0] ? ["PZC"] : []));
  const [subject, object] = named;
  const claims =
    subject && object ? [claim(chunk, subject, "USES", object), claim(chunk, subject, "LIMITED_TO", index)] : [];
  return [chunk, { mentions, claims, rejected: 0 }];
}
