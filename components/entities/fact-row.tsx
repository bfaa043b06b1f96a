import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Fact } from "#lib/domain/fact.ts";
import { evidenceHref } from "./evidence-href.ts";
import { useNameOf } from "./use-name-of.ts";

interface FactRowProps {
  fact: Fact;
  /** Evidence is shown from this document. */
  documentId: string;
}

/** A fact as a sentence of two names and a verb, with its quote and the page it stands on. */
export function FactRow({ fact, documentId }: FactRowProps) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const { id, subject, predicate, object, value, statement } = fact;
  const evidence = fact.evidence.find((candidate) => candidate.documentId === documentId) ?? fact.evidence[0];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-line border-b py-2.5 [contain-intrinsic-size:auto_64px] [content-visibility:auto] last:border-0">
      <p>
        <Link data-row href={`/entities/${subject.id}`} className="font-medium hover:underline">
          {nameOf(subject)}
        </Link>
        <span className="text-ink-soft"> · {t(`predicates.out.${predicate}`)} · </span>
        {object ? (
          <Link href={`/entities/${object.id}`} className="font-medium hover:underline">
            {nameOf(object)}
          </Link>
        ) : (
          <strong className="font-bold">{value?.text ?? statement}</strong>
        )}
      </p>
      {evidence && (
        <Link
          href={evidenceHref(evidence, id)}
          className="text-accent text-xs hover:underline"
          aria-label={`${t("read.page")} ${evidence.page}: ${statement}`}
        >
          {t("run.onPage", { page: evidence.page })}
        </Link>
      )}
      <p className="col-span-2 line-clamp-2 text-ink-soft">
        {t("common.quote", { text: evidence?.quote ?? statement })}
      </p>
    </li>
  );
}
