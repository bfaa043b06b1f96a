import { useTranslations } from "next-intl";
import type { RelatedEntity } from "#lib/domain/api/knowledge.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { FactItem } from "../facts/fact-item.tsx";
import type { FactGroup } from "../facts/group-facts.ts";
import { SectionTitle } from "../section-title.tsx";

interface EntityFactsProps {
  groups: readonly FactGroup[];
  /** Says of which type the other entity is. */
  related: readonly RelatedEntity[];
}

/** "Requires · Niveau 2": the verb once, then all that it is said of. */
export function EntityFacts({ groups, related }: EntityFactsProps) {
  const t = useTranslations();
  const types = new Map(related.map(({ id, type }): [string, EntityType] => [id, type]));
  return (
    <section>
      <SectionTitle>{t("entity.facts")}</SectionTitle>
      <div className="rounded-card border border-line bg-surface">
        {groups.map(({ direction, predicate, facts }) => (
          <div
            key={`${direction} ${predicate}`}
            className="grid border-line border-b px-4 py-1.5 last:border-0 sm:grid-cols-[152px_minmax(0,1fr)] sm:gap-x-4"
          >
            <h3 className="pt-2 text-ink-soft sm:pt-2.5">{t(`predicates.${direction}.${predicate}`)}</h3>
            <ul className="min-w-0">
              {facts.map((fact) => (
                <FactItem
                  key={fact.id}
                  fact={fact}
                  other={direction === "out" ? fact.object : fact.subject}
                  type={types.get((direction === "out" ? fact.object : fact.subject)?.id ?? "")}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
