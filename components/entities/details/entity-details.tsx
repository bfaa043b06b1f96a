import { useQuery } from "@tanstack/react-query";
import { CloudAlert, FileQuestion } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey, isNotFound } from "#lib/client/http/api-error.ts";
import { curationsQuery } from "#lib/client/queries/curation-queries.ts";
import { entityQuery } from "#lib/client/queries/knowledge-queries.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import { EntityChanges } from "../curate/entity-changes.tsx";
import { HiddenPanel } from "../curate/hidden-panel.tsx";
import { groupFacts } from "../facts/group-facts.ts";
import { useNameOf } from "../use-name-of.ts";
import { EntityFacts } from "./entity-facts.tsx";
import { EntityHeader } from "./entity-header.tsx";
import { EntityMentions } from "./entity-mentions.tsx";
import { EntityRelated } from "./entity-related.tsx";
import { EntityValues } from "./entity-values.tsx";

interface EntityDetailsProps {
  entityId: string;
  /** "h1" on a page of its own, "h2" beside the list. */
  heading: "h1" | "h2";
}

/** All that is known of an entity: values first, then facts, then where it is mentioned. */
export function EntityDetails({ entityId, heading }: EntityDetailsProps) {
  const t = useTranslations("entities");
  const nameOf = useNameOf();
  const { data: entity, error, refetch } = useQuery(entityQuery(entityId));
  const isGone = isNotFound(error);
  return (
    <>
      <PageTitle title={entity ? nameOf(entity) : t("title")} />
      {isGone && <GonePanel entity={entity} isPage={heading === "h1"} />}
      {!isGone && entity && <EntityBody entity={entity} heading={heading} />}
      {!isGone && !entity && error && <FailedPanel error={error} onRetry={() => void refetch()} />}
      {!entity && !error && <DetailsSkeleton />}
    </>
  );
}

function EntityBody({ entity, heading }: { entity: EntityDetail; heading: "h1" | "h2" }) {
  const t = useTranslations("entity");
  const { values, groups } = groupFacts(entity, useOntology());
  return (
    <article className="flex flex-col gap-8">
      <EntityHeader entity={entity} heading={heading} />
      {values.length > 0 && <EntityValues values={values} />}
      {groups.length > 0 && <EntityFacts groups={groups} related={entity.related} />}
      {entity.facts.length === 0 && <p className="text-ink-soft">{t("noFacts")}</p>}
      {entity.related.length > 0 && <EntityRelated entity={entity} />}
      <EntityMentions mentions={entity.mentions} entityId={entity.id} />
      <EntityChanges entity={entity} />
    </article>
  );
}

/** It went with its last document, or was hidden while it was shown: then it can be shown again. */
function GonePanel({ entity, isPage }: { entity: EntityDetail | undefined; isPage: boolean }) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const { data: curations } = useQuery(curationsQuery());
  const hidden = curations?.find(({ kind, subject }) => kind === "hide" && subject === entity?.name);
  if (hidden && entity) return <HiddenPanel curationId={hidden.id} name={nameOf(entity)} />;
  const back = (
    <Button asChild>
      <Link href="/entities">{t("entities.all")}</Link>
    </Button>
  );
  return (
    <StatePanel
      isPage={isPage}
      role="alert"
      icon={FileQuestion}
      title={t("entity.gone")}
      text={t("entity.goneText")}
      action={back}
    />
  );
}

function FailedPanel({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations();
  const again = <Button onClick={onRetry}>{t("common.tryAgain")}</Button>;
  const text = t(`errors.${errorKey(error)}`);
  return <StatePanel role="alert" icon={CloudAlert} title={t("entity.failed")} text={text} action={again} />;
}

function DetailsSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status" aria-label={t("loading")} className="flex flex-col gap-3">
      <Skeleton className="h-4 w-28" />
      <Skeleton className="h-9 w-2/3" />
      <Skeleton className="h-4 w-1/2" />
      <Skeleton className="mt-6 h-4 w-20" />
      <Skeleton className="h-40" />
      <Skeleton className="mt-6 h-4 w-20" />
      <Skeleton className="h-52" />
    </div>
  );
}
