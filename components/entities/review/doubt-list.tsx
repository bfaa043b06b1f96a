import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import { DoubtItem } from "./doubt-item.tsx";

interface DoubtListProps {
  pairs: readonly DoubtfulPair[];
  total: number;
}

/** One pair is open at a time; when it is decided the next one opens in its place. */
export function DoubtList({ pairs, total }: DoubtListProps) {
  const t = useTranslations("review");
  const list = useRef<HTMLUListElement>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const keys = pairs.map(keyOf);
  // Until one is chosen, or where the chosen one has gone, the likeliest is open. "" stands for none.
  const shownKey = openKey === "" || keys.includes(openKey ?? "") ? openKey : keys[0];
  const goOn = (index: number) => {
    const next = keys[index + 1] ?? keys[index - 1];
    setOpenKey(next ?? null);
    const toggles = list.current?.querySelectorAll<HTMLElement>("[data-row]");
    toggles?.[keys.indexOf(next ?? "")]?.focus();
  };
  return (
    <>
      <p role="status" className="mb-2 text-ink-soft text-xs">
        {t("left", { count: total })}
      </p>
      <ul ref={list} aria-label={t("title")} className="rounded-card border border-line bg-surface">
        {pairs.map((pair, index) => {
          const key = keyOf(pair);
          return (
            <DoubtItem
              key={key}
              pair={pair}
              isOpen={key === shownKey}
              onToggle={(isOpen) => setOpenKey(isOpen ? key : "")}
              onDecided={() => goOn(index)}
            />
          );
        })}
      </ul>
    </>
  );
}

function keyOf({ a, b }: DoubtfulPair): string {
  return `${a.id} ${b.id}`;
}
