import { useQuery } from "@tanstack/react-query";
import { CloudAlert, ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { groupBySubject } from "#components/entities/facts/group-by-subject.ts";
import { SubjectFacts } from "#components/entities/facts/subject-facts.tsx";
import { useNameOf } from "#components/entities/use-name-of.ts";
import { Button } from "#components/ui/button.tsx";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { errorKey } from "#lib/client/http/api-error.ts";
import { documentFactsQuery } from "#lib/client/queries/knowledge-queries.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import { foldText } from "#lib/client/words/fold-text.ts";

/** Every fact of a document by what it speaks of, with its place. */
export function DocumentFacts({ documentId }: { documentId: string }) {
  const t = useTranslations();
  const { data: facts, error, refetch } = useQuery(documentFactsQuery(documentId));
  const [text, setText] = useState("");
  const nameOf = useNameOf();
  const ontology = useOntology();
  const wanted = foldText(useDeferredValue(text));
  const shown = useMemo(
    () =>
      (facts ?? []).filter(({ subject, object, value, statement }) =>
        foldText([nameOf(subject), object && nameOf(object), value?.text, statement].join(" ")).includes(wanted),
      ),
    [facts, nameOf, wanted],
  );
  const subjects = useMemo(() => groupBySubject(shown, documentId, ontology), [shown, documentId, ontology]);
  const list = useListKeys<HTMLDivElement>();
  if (error && !facts) {
    const again = <Button onClick={() => refetch()}>{t("common.tryAgain")}</Button>;
    const reason = t(`errors.${errorKey(error)}`);
    return <StatePanel role="alert" icon={CloudAlert} title={t("facts.failed")} text={reason} action={again} />;
  }
  if (!facts) return <RowsSkeleton label={t("common.loading")} />;
  if (facts.length === 0) return <StatePanel icon={ListChecks} title={t("facts.empty")} />;
  return (
    <div className="flex flex-col gap-2 py-4">
      <div className="flex items-center justify-between gap-4">
        <SearchField value={text} label={t("facts.filter")} onChange={setText} className="w-full max-w-sm" />
        <p role="status" className="shrink-0 text-ink-soft">
          {t("counts.facts", { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 && <p className="py-6 text-ink-soft">{t("facts.none", { text })}</p>}
      <div ref={list} className="mt-3 flex flex-col gap-6">
        {subjects.map((subject) => (
          <SubjectFacts key={subject.subject.id} subject={subject} />
        ))}
      </div>
    </div>
  );
}
