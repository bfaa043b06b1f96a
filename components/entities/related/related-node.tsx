import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useNameOf } from "../use-name-of.ts";
import type { Relative } from "./join-related.ts";
import type { Place } from "./place-related.ts";

/** As wide as `size-7`. */
const DISC_PX = 28;

interface RelatedNodeProps {
  relative: Relative;
  place: Place;
  onLight: (isLit: boolean) => void;
}

/** A disc on the line's end, with the name and how it is related beside it, away from the middle. */
export function RelatedNode({ relative, place: { side, x, y }, onLight }: RelatedNodeProps) {
  const t = useTranslations();
  const { id, type, verbs } = relative;
  const name = useNameOf()(relative);
  const isLeft = side === "left";
  return (
    <li
      className={classNames("-translate-y-1/2 absolute flex", isLeft ? "left-0 justify-end" : "right-0")}
      style={{
        top: `calc(50% + ${y}px)`,
        ...(isLeft
          ? { right: `calc(100% - var(--middle) - ${x}px - ${DISC_PX / 2}px)` }
          : { left: `calc(var(--middle) + ${x}px - ${DISC_PX / 2}px)` }),
      }}
    >
      <Link
        href={`/entities/${id}`}
        prefetch={false}
        title={name}
        onMouseEnter={() => onLight(true)}
        onMouseLeave={() => onLight(false)}
        onFocus={() => onLight(true)}
        onBlur={() => onLight(false)}
        className={classNames(
          "group flex min-w-0 items-center gap-2 rounded-full",
          isLeft && "flex-row-reverse text-right",
        )}
      >
        <span className="grid size-7 shrink-0 place-items-center rounded-full border border-line bg-surface group-hover:border-accent">
          <EntityIcon type={type} />
        </span>
        <span className={classNames("min-w-0", isLeft ? "pl-3" : "pr-3")}>
          <span className="sr-only">{t(`types.${type}`)}: </span>
          <span className="block truncate font-medium group-hover:underline">{name}</span>
          <span className="block truncate text-ink-soft text-xs">
            {verbs.map(({ predicate, direction }) => t(`predicates.${direction}.${predicate}`)).join(", ")}
          </span>
        </span>
      </Link>
    </li>
  );
}
