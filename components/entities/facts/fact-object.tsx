import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatValue } from "#lib/client/words/format-value.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { useNameOf } from "../use-name-of.ts";

/** What a fact says of its subject: another entity, or a value, which is what people look for. */
export function FactObject({ fact: { object, value, statement } }: { fact: Fact }) {
  const t = useTranslations("units");
  const locale = useLocale();
  const nameOf = useNameOf();
  if (object) {
    return (
      <Link href={`/entities/${object.id}`} prefetch={false} className="relative z-10 font-medium hover:underline">
        {nameOf(object)}
      </Link>
    );
  }
  if (value?.number == null) return value?.text ?? statement;
  return (
    <strong className="font-bold text-base">{formatValue(value, locale, (unit, count) => t(unit, { count }))}</strong>
  );
}
