// What titles are about: headings, heads of rows and columns, leads of lists, the title of the document.
import { findUses, type NameFinder, termsOf } from "./terms/find-uses.ts";
import { lexiconTerm } from "./terms/lexicon-term.ts";
import type { NamingBook } from "./terms/name-title.ts";
import { type Term, type TermUse, termKey } from "./terms/term.ts";

/** A title is about the one thing that it names in so large a part. */
const MIN_SHARE = 0.5;
/** So many times more often than any other is a certification named that a text is about. */
const LEAD = 2;
/** What stands between a name and another that explains it. */
const EXPLAINING = /^(?:\s[-–—―:]\s|\s?\()$/u;

export class TitleReader {
  readonly #lexicon: NamingBook["lexicon"];
  readonly #finders: readonly NameFinder[];
  readonly #certificates = new Map<string, readonly TermUse[]>();
  readonly #makers = new Map<string, boolean>();
  readonly #topics = new Map<string, Term | null>();

  constructor({ lexicon }: Pick<NamingBook, "lexicon">, finders: readonly NameFinder[]) {
    this.#lexicon = lexicon;
    this.#finders = finders;
  }

  /** The one thing that a title names beside words that say little. */
  topicOf(title: string): Term | null {
    const known = this.#topics.get(title);
    if (known !== undefined) return known;
    const uses = findUses({ text: title, start: 0 }, this.#finders);
    const length = uses.reduce((sum, { end, start }) => sum + end - start, 0);
    const terms = termsOf(uses);
    const [only] = terms.values();
    const topic = terms.size === 1 && only && length >= MIN_SHARE * title.length ? only : null;
    this.#topics.set(title, topic);
    return topic;
  }

  /** The only thing beside the words that announce a section, which some lexicon may know as concepts. */
  announcedThing(title: string): Term | null {
    const uses = findUses({ text: title, start: 0 }, this.#finders).filter(({ term }) => term.type !== "Concept");
    const [only, other] = termsOf(uses).values();
    return only && !other ? only : null;
  }

  /** All certifications of a row's head: "PE20 / Niveau 1". None of a sum of them. */
  certificatesOf(title: string): readonly Term[] {
    return /[+=&]/u.test(title) ? [] : [...termsOf(this.#certificatesIn(title)).values()];
  }

  /** Whether a title is nothing but the name of an organisation. */
  isMaker(title: string): boolean {
    const known = this.#makers.get(title) ?? this.#lexicon.find(title, "Organization").length === 1;
    this.#makers.set(title, known);
    return known;
  }

  /** The certification that a text names after its maker, which stands above it: "1 étoile" below "CMAS". */
  madeBy(maker: string, text: string): Term | null {
    const bare = text
      .split(" ")
      .filter((word) => word !== maker)
      .join(" ");
    const named = `${maker} ${bare}`;
    const [use] = findUses({ text: named, start: 0 }, this.#finders);
    const isWhole = use?.start === 0 && use.end === named.length;
    // Short acronyms are not searched for in capitals: "OWD SSI".
    const term = isWhole ? use.term : lexiconTerm(this.#lexicon, bare);
    return term?.type === "Certification" ? term : null;
  }

  /** The first thing that it names: of a column "MOD at 1.4 bar". */
  firstOf(title: string): Term | null {
    return findUses({ text: title, start: 0 }, this.#finders)[0]?.term ?? null;
  }

  /** The only certification that a title names, or the first where others only explain it: "Niveau 1 – PE20". */
  certificateOf(title: string): Term | null {
    const uses = this.#certificatesIn(title);
    const [first, second] = uses;
    if (!first || !second || termsOf(uses).size === 1) return first?.term ?? null;
    const isExplained = first.start === 0 && EXPLAINING.test(title.slice(first.end, second.start));
    return isExplained ? first.term : null;
  }

  /** The certification that a text names much more often than any other. */
  mostNamed(text: string): Term | null {
    const counts = new Map<string, { term: Term; count: number }>();
    for (const { term } of findUses({ text, start: 0 }, this.#finders)) {
      if (term.type !== "Certification") continue;
      const { count } = counts.get(termKey(term)) ?? { count: 0 };
      counts.set(termKey(term), { term, count: count + 1 });
    }
    const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
    return first && first.count >= LEAD * (second?.count ?? 1) ? first.term : null;
  }

  /** Many passages stand below one title. */
  #certificatesIn(title: string): readonly TermUse[] {
    if (title === "") return [];
    const known = this.#certificates.get(title);
    if (known) return known;
    const uses = findUses({ text: title, start: 0 }, this.#finders).filter(({ term }) => term.type === "Certification");
    this.#certificates.set(title, uses);
    return uses;
  }
}
