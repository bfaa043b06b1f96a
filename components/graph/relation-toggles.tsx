import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { inOrder, type Predicate } from "#lib/domain/ontology.ts";

interface RelationTogglesProps {
  edges: GraphView["edges"];
  chosen: readonly Predicate[];
  onToggle: (relation: Predicate) => void;
}

/** The relations that are drawn, each with how many there are; several can be chosen. */
export function RelationToggles({ edges, chosen, onToggle }: RelationTogglesProps) {
  const t = useTranslations("predicates.out");
  const format = useFormatter();
  const counts = new Map<Predicate, number>();
  for (const { predicate } of edges) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  const { predicates } = useOntology();
  const shown = inOrder([...counts.keys(), ...chosen], predicates);
  return shown.map((predicate) => {
    const isChosen = chosen.includes(predicate);
    return (
      <button
        key={predicate}
        type="button"
        aria-pressed={isChosen}
        onClick={() => onToggle(predicate)}
        className={classNames(
          "flex h-8 shrink-0 items-center gap-2 whitespace-nowrap rounded-full border border-line px-3 transition-colors duration-120 hover:bg-raised lg:rounded-control lg:border-transparent lg:px-2",
          isChosen && "border-accent bg-raised font-medium lg:border-accent",
        )}
      >
        <span className="lg:flex-1 lg:text-left">{t(predicate)}</span>
        <span className="text-ink-soft">{format.number(counts.get(predicate) ?? 0)}</span>
      </button>
    );
  });
}
