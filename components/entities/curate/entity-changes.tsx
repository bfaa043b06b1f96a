import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { curationsQuery } from "#lib/client/queries/curation-queries.ts";
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import { SectionTitle } from "../section-title.tsx";
import { ChangeItem } from "./change-item.tsx";
import { changesOf } from "./changes-of.ts";

/** What people have put right about this entity; nothing where they have not. */
export function EntityChanges({ entity }: { entity: EntityDetail }) {
  const t = useTranslations("changes");
  const { data: curations } = useQuery(curationsQuery());
  const own = changesOf(entity, curations ?? []);
  if (own.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t("own")}</SectionTitle>
      <ul className="rounded-card border border-line bg-surface px-4">
        {own.map((curation) => (
          <ChangeItem key={curation.id} curation={curation} />
        ))}
      </ul>
    </section>
  );
}
