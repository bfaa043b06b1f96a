import { classNames } from "#components/ui/class-names.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import { type EntityType, OTHER_TYPE } from "#lib/domain/ontology.ts";
import { TYPE_ICONS } from "./type-icons.ts";

/** The type's icon in its hue; the type's name must stand near it. */
export function EntityIcon({ type, className }: { type: EntityType; className?: string }) {
  const icon = useOntology().types.find(({ name }) => name === type)?.icon ?? "tag";
  const Icon = TYPE_ICONS[icon];
  return (
    <Icon
      aria-hidden
      strokeWidth={1.75}
      className={classNames("size-4 shrink-0", className)}
      style={{ color: `var(--type-${type}, var(--type-${OTHER_TYPE}))` }}
    />
  );
}
