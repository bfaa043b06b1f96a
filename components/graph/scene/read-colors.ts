// The design tokens as colours that WebGL understands.
import { TYPE_LOOKS } from "#components/entities/type-icons.ts";
import { ENTITY_TYPES, type EntityType } from "#lib/domain/ontology.ts";

export interface SceneColors {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly ink: string;
  readonly line: string;
  readonly ground: string;
  readonly accent: string;
}

export function readColors(): SceneColors {
  const style = getComputedStyle(document.documentElement);
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  // The canvas knows every notation of CSS; what it painted is plain red, green and blue.
  const read = (token: string) => {
    if (!context) return "#888888";
    context.fillStyle = style.getPropertyValue(token);
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const types = Object.fromEntries(ENTITY_TYPES.map((type) => [type, read(TYPE_LOOKS[type].token)]));
  return {
    // Every type is a key: the list is the ontology's own.
    types: types as Record<EntityType, string>,
    ink: read("--ink"),
    line: read("--ink-faint"),
    ground: read("--canvas"),
    accent: read("--accent"),
  };
}
