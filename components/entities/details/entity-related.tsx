import { useQuery } from "@tanstack/react-query";
import { Waypoints } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { graphQuery } from "#lib/client/queries/knowledge-queries.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import { graphHref } from "../graph-href.ts";
import { joinRelated, linksAmong, pickRelated } from "../related/join-related.ts";
import { RelatedGraph } from "../related/related-graph.tsx";
import { SectionTitle } from "../section-title.tsx";

const SHOWN = { both: 14, one: 8 } as const;
/** Enough to know how those that are drawn are linked to each other. */
const NEIGHBOURS = 300;

/** What facts lead to or come from, the most mentioned of it, as a small graph that leads to the big one. */
export function EntityRelated({ entity: { id, type, related } }: { entity: EntityDetail }) {
  const t = useTranslations("entity");
  const { data: view } = useQuery(graphQuery({ entity: id, depth: 1, limit: NEIGHBOURS }));
  const ontology = useOntology();
  const all = joinRelated(related);
  const drawing = (sides: "both" | "one") => {
    const relatives = pickRelated(all, SHOWN[sides], ontology);
    return { type, sides, relatives, links: linksAmong(relatives, view?.edges ?? []) };
  };
  return (
    <section>
      <SectionTitle>{t("related")}</SectionTitle>
      <div className="@container rounded-card border border-line bg-surface p-4">
        <RelatedGraph {...drawing("both")} className="@max-xl:hidden" />
        <RelatedGraph {...drawing("one")} className="@xl:hidden" />
        <Button asChild look="link" size="inline" className="mt-3 font-normal">
          <Link href={graphHref(id)} prefetch={false}>
            <Waypoints aria-hidden />
            {t("allRelated", { count: all.length })}
          </Link>
        </Button>
      </div>
    </section>
  );
}
