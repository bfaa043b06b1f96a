import { ChevronDown, EqualApproximately } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useNameOf } from "../use-name-of.ts";
import { DoubtDecision } from "./doubt-decision.tsx";

interface DoubtItemProps {
  pair: DoubtfulPair;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onDecided: () => void;
}

/** The two names and what makes them doubtful; open, both sides with their proof. */
export function DoubtItem({ pair, isOpen, onToggle, onDecided }: DoubtItemProps) {
  const t = useTranslations("review");
  const nameOf = useNameOf();
  // It leaves with the next answer of the server, and comes back anew when the decision is taken back.
  const [isDecided, setDecided] = useState(false);
  const { a, b, reason } = pair;
  return (
    <li className={classNames("border-line border-b last:border-0", isDecided && "opacity-50")}>
      <h2>
        <button
          data-row
          type="button"
          aria-expanded={isOpen}
          onClick={() => onToggle(!isOpen)}
          className="grid min-h-13 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2 text-left hover:bg-raised focus-visible:outline-offset-[-2px]"
        >
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 font-medium">
            <Name type={a.type}>{nameOf(a)}</Name>
            <EqualApproximately aria-hidden className="size-3.5 text-ink-faint" />
            <span className="sr-only">{t("or")}</span>
            <Name type={b.type}>{nameOf(b)}</Name>
          </span>
          <ChevronDown
            aria-hidden
            className={classNames("size-4 text-ink-faint transition-transform duration-150", isOpen && "rotate-180")}
          />
          <span className="col-span-2 text-ink-soft text-xs">
            {t(`reason_${reason.kind}`, { a: reason.a, b: reason.b })}
          </span>
        </button>
      </h2>
      {isOpen && !isDecided && (
        <DoubtDecision
          pair={pair}
          onDecided={() => {
            setDecided(true);
            onDecided();
          }}
        />
      )}
    </li>
  );
}

function Name({ type, children }: { type: string; children: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <EntityIcon type={type} />
      <span className="truncate">{children}</span>
    </span>
  );
}
