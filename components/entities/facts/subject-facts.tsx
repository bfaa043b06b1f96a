import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { shownQuote } from "#lib/client/words/shown-quote.ts";
import { evidenceHref } from "../evidence/evidence-href.ts";
import { useNameOf } from "../use-name-of.ts";
import { FactObject } from "./fact-object.tsx";
import type { SaidTogether, SubjectFacts as Subject } from "./group-by-subject.ts";

/** All that a document says of one thing: each verb once, then what it says, with the sentence and page that say it. */
export const SubjectFacts = memo(function SubjectFacts({ subject: { subject, count, verbs } }: { subject: Subject }) {
  const t = useTranslations();
  const nameOf = useNameOf();
  return (
    <section className="[contain-intrinsic-size:auto_160px] [content-visibility:auto]">
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="line-clamp-3 min-w-0 text-pretty font-bold text-base">
          <Link href={`/entities/${subject.id}`} prefetch={false} className="hover:underline">
            {nameOf(subject)}
          </Link>
        </h2>
        <p className="shrink-0 text-ink-soft text-xs">{t("counts.facts", { count })}</p>
      </div>
      <div className="overflow-hidden rounded-card border border-line bg-surface">
        {verbs.map(({ predicate, sayings }) => (
          <div
            key={predicate}
            className="grid border-line border-b pt-2 pb-1 last:border-0 sm:grid-cols-[152px_minmax(0,1fr)] sm:py-1"
          >
            <h3 className="px-4 text-ink-soft sm:py-2 sm:pr-0">{t(`predicates.out.${predicate}`)}</h3>
            <ul className="min-w-0">
              {sayings.map((saying) => (
                <Saying key={saying.facts[0].id} saying={saying} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
});

function Saying({ saying: { evidence, facts } }: { saying: SaidTogether }) {
  const t = useTranslations();
  const [{ id, statement, value }] = facts;
  const quote = shownQuote(evidence.quote);
  // A value in words may be the whole sentence: it is not said twice.
  const isWhole = value?.number === null && plain(value.text) === plain(quote);
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 px-4 py-2 transition-colors duration-150 hover:bg-raised has-[[data-row]:focus-visible]:bg-raised">
      <p>
        {facts.map((fact, index) => (
          <span key={fact.id}>
            {index > 0 && <span className="text-ink-soft"> · </span>}
            <FactObject fact={fact} />
          </span>
        ))}
      </p>
      <Link
        data-row
        href={evidenceHref(evidence, id)}
        aria-label={`${t("read.page")} ${evidence.page}: ${statement}`}
        className="text-accent text-xs leading-5 outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
      >
        {t("run.onPage", { page: evidence.page })}
      </Link>
      {!isWhole && <p className="col-span-2 line-clamp-2 text-ink-soft">{t("common.quote", { text: quote })}</p>}
    </li>
  );
}

function plain(sentence: string): string {
  return sentence.trim().replace(/\s+/g, " ").replace(/\.$/, "");
}
