import { FactSentence } from "#components/entities/facts/fact-sentence.tsx";
import { useNameOf } from "#components/entities/use-name-of.ts";
import { classNames } from "#components/ui/class-names.ts";
import { shownQuote } from "#lib/client/words/shown-quote.ts";
import type { Finding } from "./page-findings.ts";

interface FindingCardProps {
  finding: Finding;
  isLit: boolean;
  onLight: (findingId: string | null) => void;
  onChoose: (ownerId: string) => void;
}

/** What was understood at one place, in a sentence, with its quote. */
export function FindingCard({ finding, isLit, onLight, onChoose }: FindingCardProps) {
  const { id, ownerId, quote } = finding;
  return (
    <li>
      <button
        type="button"
        data-row
        onMouseEnter={() => onLight(id)}
        onMouseLeave={() => onLight(null)}
        onFocus={() => onLight(id)}
        onBlur={() => onLight(null)}
        onClick={() => onChoose(ownerId)}
        className={classNames(
          "w-full rounded-card border border-line bg-surface px-3 py-2.5 text-left transition-colors duration-120",
          isLit && "border-ink-faint bg-raised",
        )}
      >
        <Sentence finding={finding} />
        <span className="mt-1.5 line-clamp-3 border-mark border-l-2 pl-2 text-ink-soft text-xs">
          {shownQuote(quote)}
        </span>
      </button>
    </li>
  );
}

function Sentence({ finding: { fact, entity } }: { finding: Finding }) {
  const nameOf = useNameOf();
  if (!fact) return <span className="font-medium">{entity && nameOf(entity)}</span>;
  return <FactSentence fact={fact} />;
}
