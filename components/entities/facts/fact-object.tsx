import Link from "next/link";
import type { Fact } from "#lib/domain/fact.ts";
import { useNameOf } from "../use-name-of.ts";
import { useValueText } from "./use-value-text.ts";

/** What a fact says of its subject: another entity, or a value, which is what people look for. */
export function FactObject({ fact: { object, value, statement } }: { fact: Fact }) {
  const nameOf = useNameOf();
  const textOf = useValueText();
  if (object) {
    return (
      <Link href={`/entities/${object.id}`} prefetch={false} className="relative z-10 font-medium hover:underline">
        {nameOf(object)}
      </Link>
    );
  }
  if (value?.number == null) return value?.text ?? statement;
  return <strong className="font-bold text-base">{textOf(value)}</strong>;
}
