import { useTranslations } from "next-intl";
import type { FactGroup } from "../facts/group-facts.ts";
import { ValueRow } from "../facts/value-row.tsx";
import { SectionTitle } from "../section-title.tsx";

/** Measured limits: what is limited, to what, and where it is said. */
export function EntityValues({ values }: { values: readonly FactGroup[] }) {
  const t = useTranslations();
  return (
    <section>
      <SectionTitle>{t("entity.values")}</SectionTitle>
      <div className="@container overflow-hidden rounded-card border border-line bg-surface">
        <table aria-label={t("entity.values")} className="w-full table-fixed border-collapse">
          <colgroup>
            <col className="w-32 @lg:w-40" />
            <col />
            <col className="w-16 @lg:w-46 @2xl:w-60" />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th>{t("entity.value")}</th>
              <th>{t("entity.limit")}</th>
              <th>{t("entity.source")}</th>
            </tr>
          </thead>
          {values.map(({ predicate, facts }) => (
            <tbody key={predicate} className="border-line border-t first-of-type:border-t-0">
              <tr className="bg-raised">
                <th scope="rowgroup" colSpan={3} className="h-9 px-4 text-left font-medium text-ink-soft text-xs">
                  {t(`predicates.out.${predicate}`)}
                </th>
              </tr>
              {facts.map((fact) => (
                <ValueRow key={fact.id} fact={fact} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
