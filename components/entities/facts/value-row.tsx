import { useState } from "react";
import { shownStatement } from "#lib/client/words/shown-quote.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { EvidenceButton } from "../evidence/evidence-button.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { useValueText } from "./use-value-text.ts";

/** The value is what people come for, then the sentence that sets it, on the page of its subject; opens its evidence. */
export function ValueRow({ fact: { id, subject, value, statement, evidence } }: { fact: Fact }) {
  const textOf = useValueText();
  const [isOpen, setOpen] = useState(false);
  const shown = value ? textOf(value) : "";
  return (
    <>
      <tr className="border-line border-t">
        <td className="py-2.5 pl-4 align-baseline">
          <span className="block font-bold tabular-nums @lg:whitespace-nowrap @lg:text-base">{shown}</span>
          {value && !isSameText(shown, value.text) && (
            <span className="line-clamp-2 text-ink-soft text-xs @max-lg:hidden">{value.text}</span>
          )}
        </td>
        <td className="py-2.5 pl-3 align-baseline @lg:pr-3">
          <span className={isOpen ? "@max-lg:line-clamp-4" : "line-clamp-2 @max-lg:line-clamp-3"}>
            {shownStatement(statement, subject.name)}
          </span>
        </td>
        <td className="py-1.5 pr-2 text-right align-baseline">
          <EvidenceButton evidence={evidence} name={statement} isOpen={isOpen} onToggle={setOpen} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={3} className="px-4 pt-1 pb-4">
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
