import { useTranslations } from "next-intl";
import type { Fact } from "#lib/domain/fact.ts";
import { useNameOf } from "../use-name-of.ts";
import { useValueText } from "./use-value-text.ts";

/** A fact as two names and a verb, or as a name, a verb and a value. */
export function FactSentence({ fact: { subject, predicate, object, value, statement } }: { fact: Fact }) {
  const t = useTranslations("predicates.out");
  const nameOf = useNameOf();
  const textOf = useValueText();
  return (
    <span className="block">
      <span className="font-medium">{nameOf(subject)}</span>
      <span className="text-ink-soft"> · {t(predicate)} · </span>
      <span className={object ? "font-medium" : "font-bold"}>
        {object ? nameOf(object) : value ? textOf(value) : statement}
      </span>
    </span>
  );
}
