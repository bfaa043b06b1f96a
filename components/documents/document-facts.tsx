import { useQuery } from "@tanstack/react-query";
import { CloudAlert, ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { FactRow } from "#components/entities/fact-row.tsx";
import { useNameOf } from "#components/entities/use-name-of.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { errorKey } from "#lib/client/api-error.ts";
import { foldText } from "#lib/client/fold-text.ts";
import { documentFactsQuery } from "#lib/client/knowledge-queries.ts";

/** Every fact of a document, with its place. */
export function DocumentFacts({ documentId }: { documentId: string }) {
  const t = useTranslations();
  const { data: facts, error, refetch } = useQuery(documentFactsQuery(documentId));
  const [text, setText] = useState("");
  const nameOf = useNameOf();
  const wanted = foldText(useDeferredValue(text));
  const list = useListKeys<HTMLUListElement>();
  if (error) {
    const again = <Button onClick={() => refetch()}>{t("common.tryAgain")}</Button>;
    const reason = t(`errors.${errorKey(error)}`);
    return <StatePanel role="alert" icon={CloudAlert} title={t("facts.failed")} text={reason} action={again} />;
  }
  if (!facts) return <RowsSkeleton label={t("common.loading")} />;
  if (facts.length === 0) return <StatePanel icon={ListChecks} title={t("facts.empty")} />;
  const shown = facts.filter(({ subject, object, value, statement }) =>
    foldText([nameOf(subject), object && nameOf(object), value?.text, statement].join(" ")).includes(wanted),
  );
  return (
    <div className="flex flex-col gap-2 py-4">
      <Input
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t("facts.filter")}
        aria-label={t("facts.filter")}
        className="max-w-sm"
      />
      {shown.length === 0 && <p className="py-6 text-ink-soft">{t("facts.none", { text })}</p>}
      <ul ref={list} aria-label={t("facts.list")} className="flex flex-col">
        {shown.map((fact) => (
          <FactRow key={fact.id} fact={fact} documentId={documentId} />
        ))}
      </ul>
    </div>
  );
}
