// Resolution by names alone: folding, the lexicon, acronyms and misprints; the same groups for the same names in any order.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Curation } from "#lib/domain/curation.ts";
import type { EntityName, NameReason } from "#lib/domain/entity-name.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { chooseAliases, chooseNames } from "./choose-names.ts";
import { compareText } from "./compare-text.ts";
import { curateGroups } from "./curate-groups.ts";
import { type Doubt, doubtNames, doubtProbesOfView } from "./doubt-names.ts";
import { explainNames } from "./explain-names.ts";
import { groupNames, type NameJoin } from "./group-names.ts";
import { sidesKeptApart } from "./kept-apart.ts";
import { matchEntity } from "./match-entity.ts";
import { blocksOfText, blocksOfView, probesOfView } from "./name-blocks.ts";
import { type NameLookup, type NameView, viewName } from "./name-view.ts";
import type { LedgerName, NameGroup, NameLink, Resolver } from "./resolver.ts";

/**
 * Whoever changes a rule of this folder, so that names are filed elsewhere or others are one, raises it: what a lexicon
 * changes is told by its digest. `rules.test.ts` fails where a rule changes and this does not.
 */
export const RULES = 9;
/** 64 bits: among a million entities two alike are not to be expected. */
const ID_DIGITS = 16;
/** Views and ids are kept until there are so many: each name is looked at again and again while a document is read. */
const MAX_VIEWS = 20_000;

export class NamesResolver implements Resolver {
  readonly #lookup: NameLookup;
  /** By type, then by name: a text made of both would be made anew for every look. */
  readonly #views = new Map<EntityType, Map<string, NameView>>();
  #viewCount = 0;
  readonly #ids = new Map<string, string>();

  constructor(lookup: NameLookup) {
    this.#lookup = lookup;
  }

  get filing(): string {
    return `${RULES}-${this.#lookup.digest}`;
  }

  keyOf(name: string, type: EntityType): string {
    return this.#viewName(name, type).key;
  }

  entityIdOf(key: string): string {
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `e_${bytesToHex(sha256(utf8ToBytes(key))).slice(0, ID_DIGITS)}`;
    if (this.#ids.size >= MAX_VIEWS) this.#ids.clear();
    this.#ids.set(key, id);
    return id;
  }

  blocksOf(name: string, type: EntityType): readonly string[] {
    return blocksOfView(this.#viewName(name, type));
  }

  probesOf(name: string, type: EntityType): readonly string[] {
    return probesOfView(this.#viewName(name, type));
  }

  blocksOfText(text: string): readonly string[] {
    return blocksOfText(text, this.#lookup);
  }

  matches(a: LedgerName, b: LedgerName): boolean {
    return matchEntity(this.#view(a), this.#view(b), this.#lookup).verdict === "same";
  }

  areApart(a: LedgerName, b: LedgerName): boolean {
    return matchEntity(this.#view(a), this.#view(b), this.#lookup).verdict === "apart";
  }

  /** Spellings of one key differ by nothing that matters, but an acronym is told by its capitals: the most frequent speaks. */
  spellingOf({ spellings }: LedgerName): string {
    const [best] = spellings.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return best?.name ?? "";
  }

  doubt(a: LedgerName, b: LedgerName): Doubt | null {
    return doubtNames(this.#view(a), this.#view(b), this.#lookup);
  }

  doubtProbesOf(name: string, type: EntityType): readonly string[] {
    return doubtProbesOfView(this.#viewName(name, type));
  }

  resolve(
    names: readonly LedgerName[],
    links: readonly NameLink[],
    curations: readonly Curation[],
  ): readonly NameGroup[] {
    const views = this.#viewAll(names);
    const byKey = new Map(names.map((name) => [name.key, name]));
    const membersOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
    return this.#group(views, links, curations).map(({ headKeys, isHidden, keys, ...decided }) => {
      const chosen = chooseNames(membersOf(headKeys), views);
      const name = decided.name ?? chosen.name;
      const entityId = isHidden ? null : this.entityIdOf(chosen.head);
      const aliases = chooseAliases(membersOf(keys), name);
      return { entityId, name, type: decided.type ?? chosen.type, aliases, keys };
    });
  }

  explain(
    entityId: string,
    names: readonly LedgerName[],
    links: readonly NameLink[],
    curations: readonly Curation[],
  ): readonly EntityName[] {
    const views = this.#viewAll(names);
    const joins = this.#group(views, links, curations).flatMap((group) => group.joins);
    const [first = ""] = views.keys();
    const head = [...views.keys()].find((key) => this.entityIdOf(key) === entityId) ?? first;
    return explainNames(head, names, joins, (join) => this.#reasonOf(join, views));
  }

  #group(views: ReadonlyMap<string, NameView>, links: readonly NameLink[], curations: readonly Curation[]) {
    return curateGroups(groupNames(views, { links, sides: sidesKeptApart(curations) }, this.#lookup), curations);
  }

  #reasonOf({ a, b, kind }: NameJoin, views: ReadonlyMap<string, NameView>): NameReason {
    if (kind === "link") return "stated";
    if (kind !== "lexicon") return kind;
    const [one, other] = [a, b].map((key) => this.#lookup.languageOf(views.get(key)?.name ?? ""));
    return one && other && one !== other ? "translation" : "alias";
  }

  /** In the order of their keys. */
  #viewAll(names: readonly LedgerName[]): ReadonlyMap<string, NameView> {
    const sorted = names.toSorted((a, b) => compareText(a.key, b.key));
    return new Map(sorted.map((name) => [name.key, this.#view(name)]));
  }

  #view(name: LedgerName): NameView {
    return this.#viewName(this.spellingOf(name), name.type);
  }

  #viewName(name: string, type: EntityType): NameView {
    const known = this.#views.get(type)?.get(name);
    if (known) return known;
    const view = viewName(name, type, this.#lookup);
    if (this.#viewCount >= MAX_VIEWS) {
      this.#views.clear();
      this.#viewCount = 0;
    }
    const views = this.#views.get(type) ?? new Map<string, NameView>();
    this.#views.set(type, views.set(name, view));
    this.#viewCount++;
    return view;
  }
}
