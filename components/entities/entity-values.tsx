import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatValue } from "#lib/client/format-value.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { EvidenceSource } from "./evidence-source.tsx";
import { SectionTitle } from "./section-title.tsx";

/** Measured limits: what is limited, to what, and where it is said. */
export function EntityValues({ values }: { values: readonly Fact[] }) {
  const t = useTranslations("entity");
  return (
    <section>
      <SectionTitle>{t("values")}</SectionTitle>
      <div className="overflow-hidden rounded-card border border-line bg-surface">
        <table aria-label={t("values")} className="w-full border-collapse">
          <thead className="text-left text-ink-soft text-xs">
            <tr className="bg-raised">
              <th className="py-2 pl-4 font-medium">{t("limit")}</th>
              <th className="px-4 py-2 font-medium">{t("value")}</th>
              <th className="hidden py-2 font-medium sm:table-cell">{t("source")}</th>
              <th>
                <span className="sr-only">{t("evidence")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map((fact) => (
              <ValueRow key={fact.id} fact={fact} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ValueRow({ fact }: { fact: Fact }) {
  const t = useTranslations();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { id, predicate, value, statement, evidence } = fact;
  const [first] = evidence;
  const shown = value ? formatValue(value, locale, (unit, count) => t(`units.${unit}`, { count })) : "";
  return (
    <>
      <tr className="border-line border-t">
        <td className="h-11 py-2 pl-4 align-top">
          <span className="block">{t(`predicates.out.${predicate}`)}</span>
          <span className="line-clamp-2 text-ink-soft text-xs">{statement}</span>
        </td>
        <td className="px-4 py-2 align-top">
          <span className="block whitespace-nowrap font-bold">{shown}</span>
          {value && !isSameText(shown, value.text) && <span className="block text-ink-soft text-xs">{value.text}</span>}
        </td>
        <td className="hidden py-2 align-top sm:table-cell">
          {first && <EvidenceSource evidence={first} ownerId={id} />}
        </td>
        <td className="w-px py-1.5 pr-2 text-right align-top">
          <EvidenceButton count={evidence.length} name={statement} isOpen={isOpen} onToggle={setOpen} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4} className="px-4 pb-4">
            <EvidenceList evidence={evidence} ownerId={id} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The document's own words are worth a line only where they say more than the sign does. */
function isSameText(shown: string, text: string): boolean {
  const plain = (words: string) => words.replace(/[<≤>≥≈\s\u00a0]/g, "");
  return plain(shown) === plain(text);
}
