import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { EntityIcon } from "#components/entities/entity-icon.tsx";
import { Button } from "#components/ui/button.tsx";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { relationsOf } from "./relations-of.ts";

interface ChosenRelationsProps {
  nodeId: string;
  view: GraphView;
  onChoose: (nodeId: string) => void;
}

/** What the lines of the chosen node say, and a way along each. */
export function ChosenRelations({ nodeId, view, onChoose }: ChosenRelationsProps) {
  const t = useTranslations("predicates");
  const edges = useScrollEdges<HTMLDListElement>();
  const { predicates } = useOntology();
  const relations = useMemo(() => relationsOf(nodeId, view, predicates), [nodeId, view, predicates]);
  if (relations.length === 0) return null;
  return (
    <dl
      ref={edges}
      className="fade-y -mx-3 mt-3 flex min-h-0 flex-col gap-2 overflow-y-auto border-line border-t px-3 pt-2.5"
    >
      {relations.map(({ predicate, direction, others }) => (
        <div key={`${direction} ${predicate}`}>
          <dt className="text-ink-soft text-xs">{t(`${direction}.${predicate}`)}</dt>
          {others.map(({ id, name, type }) => (
            <dd key={id}>
              <Button
                look="quiet"
                onClick={() => onChoose(id)}
                className="-mx-2 w-[calc(100%+16px)] justify-start px-2 font-normal text-ink"
              >
                <EntityIcon type={type} />
                <span className="truncate">{name}</span>
              </Button>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
