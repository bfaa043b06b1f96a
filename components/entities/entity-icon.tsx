import { classNames } from "#components/ui/class-names.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { TYPE_LOOKS } from "./type-icons.ts";

/** The type's icon in its hue; the type's name must stand near it. */
export function EntityIcon({ type, className }: { type: EntityType; className?: string }) {
  const { icon: Icon, hue } = TYPE_LOOKS[type];
  return <Icon aria-hidden strokeWidth={1.75} className={classNames("size-4 shrink-0", hue, className)} />;
}
