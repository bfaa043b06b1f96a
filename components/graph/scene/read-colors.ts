// The design tokens as colours that WebGL understands.
import { type EntityType, OTHER_TYPE } from "#lib/domain/ontology.ts";

export interface SceneColors {
  readonly ofType: (type: EntityType) => string;
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
  const known = new Map<EntityType, string>();
  const readType = (type: EntityType) => {
    const token = style.getPropertyValue(`--type-${type}`) ? `--type-${type}` : `--type-${OTHER_TYPE}`;
    const color = read(token);
    known.set(type, color);
    return color;
  };
  return {
    ofType: (type) => known.get(type) ?? readType(type),
    ink: read("--ink"),
    line: read("--ink-faint"),
    ground: read("--canvas"),
    accent: read("--accent"),
  };
}
