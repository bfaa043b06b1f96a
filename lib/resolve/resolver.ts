// The port of resolution: which names mean one thing. A pure function of the names and links it is given, so that
// the graph depends on the set of statements in the ledger and not on the order in which they came.
import type { Curation } from "#lib/domain/curation.ts";
import type { EntityName } from "#lib/domain/entity-name.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Doubt } from "./doubt-names.ts";

/** A folded name with a type: the smallest unit of resolution. */
export interface LedgerName {
  /** Equal for two names exactly when they differ by nothing that folding removes, and their types are equal. */
  readonly key: string;
  readonly type: EntityType;
  /** The spellings that documents use, with how often. Never empty. */
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
}

/** A document says that two names are one: "palier de sécurité (PS)". */
export interface NameLink {
  readonly a: string;
  readonly b: string;
}

/** Names that mean one thing. */
export interface NameGroup {
  /** Stable while its head name is in the ledger; `e_` and a hash. Every key's own id leads here too (`entityIdOf`). Null where it is hidden. */
  readonly entityId: string | null;
  readonly name: string;
  readonly type: EntityType;
  /** All other spellings, sorted, without the name itself. */
  readonly aliases: readonly string[];
  readonly keys: readonly string[];
}

export interface Resolver {
  /**
   * Changes whenever names are filed elsewhere than before, or another lexicon or other rules decide which of them are one: a
   * store then files and resolves again what it holds. Without that, a name that is merely used once more keeps the entity
   * that it has. Equal in every process that runs the same code.
   */
  readonly filing: string;
  /** Key of a name, `type:folded`. */
  keyOf(name: string, type: EntityType): string;
  /** The id that an entity of this key alone would bear. */
  entityIdOf(key: string): string;
  /** Where the store files a name. */
  blocksOf(name: string, type: EntityType): readonly string[];
  /** Where the store looks for the names that may be one with this: of two such, either is filed in a probe of the other. */
  probesOf(name: string, type: EntityType): readonly string[];
  /** Where names are filed that somebody may mean who writes this: "PE 40" is "PE-40", "N2" a "Niveau 2" and a gas. */
  blocksOfText(text: string): readonly string[];
  /** Whether two names, by themselves, are certainly one. Symmetric. */
  matches(a: LedgerName, b: LedgerName): boolean;
  /** Whether two names, by themselves, are certainly two things. Symmetric. */
  areApart(a: LedgerName, b: LedgerName): boolean;
  /** The spelling by which a name is judged: that which most documents use. */
  spellingOf(name: LedgerName): string;
  /** Whether two names, neither certainly one nor certainly two, are worth a look. Symmetric; by `spellingOf` alone. */
  doubt(a: LedgerName, b: LedgerName): Doubt | null;
  /** Where the store looks for the names that may be doubtful beside this one. */
  doubtProbesOf(name: string, type: EntityType): readonly string[];
  /**
   * Splits the names into groups, then applies what people decided about them. The order of the arguments means
   * nothing (decisions have an order of their own, by id); each key is in exactly one group.
   */
  resolve(
    names: readonly LedgerName[],
    links: readonly NameLink[],
    curations: readonly Curation[],
  ): readonly NameGroup[];
  /** Why each name of an entity is one of its names; `names` are all of its names and no others, the links among them. */
  explain(
    entityId: string,
    names: readonly LedgerName[],
    links: readonly NameLink[],
    curations: readonly Curation[],
  ): readonly EntityName[];
}
