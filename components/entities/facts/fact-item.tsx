import Link from "next/link";
import { useState } from "react";
import { shownSentence } from "#lib/client/words/shown-quote.ts";
import type { EntityRef } from "#lib/domain/entity.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { EvidenceButton } from "../evidence/evidence-button.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { useNameOf } from "../use-name-of.ts";

interface FactItemProps {
  fact: Fact;
  /** The entity at the other end; null where the fact is a value in words. */
  other: EntityRef | null;
  type: EntityType | undefined;
}

/** One fact under its verb; opens its evidence. */
export function FactItem({ fact, other, type }: FactItemProps) {
  const nameOf = useNameOf();
  const [isOpen, setOpen] = useState(false);
  const { id, value, statement, evidence } = fact;
  return (
    <li className="[contain-intrinsic-size:auto_40px] [content-visibility:auto]">
      <div className="flex min-h-10 items-center gap-2">
        {type && <EntityIcon type={type} />}
        {other ? (
          <Link
            href={`/entities/${other.id}`}
            prefetch={false}
            title={statement}
            className="min-w-0 flex-1 font-medium hover:underline"
          >
            {nameOf(other)}
          </Link>
        ) : (
          <span className="min-w-0 flex-1">{value?.text ?? statement}</span>
        )}
        <div className="max-w-[45%] shrink-0">
          <EvidenceButton evidence={evidence} name={statement} isOpen={isOpen} onToggle={setOpen} />
        </div>
      </div>
      {isOpen && (
        <div className="pt-1 pb-4">
          <p className="mb-3">{shownSentence(statement)}</p>
          <EvidenceList evidence={evidence} ownerId={id} />
        </div>
      )}
    </li>
  );
}
