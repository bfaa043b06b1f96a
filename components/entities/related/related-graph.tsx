import { useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { EntityIcon } from "../entity-icon.tsx";
import type { Relative } from "./join-related.ts";
import { heightOf, type Place, placeRelated, type Sides } from "./place-related.ts";
import { RelatedNode } from "./related-node.tsx";

/** How far from the middle a line between two others goes by. */
const PASS_PX = 56;

interface RelatedGraphProps {
  type: EntityType;
  relatives: readonly Relative[];
  /** Pairs of places in `relatives`. */
  links: readonly (readonly [number, number])[];
  sides: Sides;
  className: string;
}

/** The lines are a picture for the eye; the nodes on them are a list of links, which says the same. */
export function RelatedGraph({ type, relatives, links, sides, className }: RelatedGraphProps) {
  const [litAt, setLitAt] = useState<number | null>(null);
  const places = placeRelated(relatives.length, sides);
  return (
    <div
      className={classNames("relative", sides === "both" ? "[--middle:50%]" : "[--middle:24px]", className)}
      style={{ height: heightOf(relatives.length, sides) }}
    >
      <Lines places={places} links={links} litAt={litAt} />
      <span className="-translate-1/2 absolute top-1/2 left-(--middle) grid size-12 place-items-center rounded-full border border-ink-faint bg-surface">
        <EntityIcon type={type} className="size-5" />
      </span>
      <ul>
        {relatives.map((relative, at) => {
          const place = places[at];
          return (
            place && (
              <RelatedNode
                key={relative.id}
                relative={relative}
                place={place}
                onLight={(isLit) => setLitAt(isLit ? at : null)}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

interface LinesProps {
  places: readonly Place[];
  links: RelatedGraphProps["links"];
  litAt: number | null;
}

function Lines({ places, links, litAt }: LinesProps) {
  const look = (rest: string, isLit: boolean) =>
    classNames(
      "fill-none transition-opacity duration-150",
      isLit ? "stroke-accent" : rest,
      litAt !== null && !isLit && "opacity-40",
    );
  return (
    <svg aria-hidden="true" className="absolute top-1/2 left-(--middle) size-px overflow-visible">
      {links.map(([a, b]) => (
        <path
          key={`${a} ${b}`}
          d={chordBetween(places[a], places[b])}
          className={look("stroke-line", a === litAt || b === litAt)}
        />
      ))}
      {places.map(({ x, y }, at) => (
        <path key={`${x} ${y}`} d={`M0,0L${x},${y}`} className={look("stroke-ink-faint", at === litAt)} />
      ))}
    </svg>
  );
}

/** Bent towards the middle, and past it where the two stand opposite each other: it must not seem to come from there. */
function chordBetween(from: Place | undefined, to: Place | undefined): string {
  if (!from || !to) return "";
  const [width, height] = [to.x - from.x, to.y - from.y];
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const pass = Math.max(0, 1 - Math.hypot(half.x, half.y) / PASS_PX) * (PASS_PX / Math.hypot(width, height));
  return `M${from.x},${from.y}Q${half.x / 2 - height * pass},${half.y / 2 + width * pass} ${to.x},${to.y}`;
}
