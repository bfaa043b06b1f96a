// The mark before a paragraph of a shape, as paragraph, shape, layout and master say it, nearest first.
import type { Shape } from "./shape.ts";
import { childOf, numberOf, type XmlNode } from "./xml-node.ts";

export type Bullet =
  | { readonly kind: "none" }
  | { readonly kind: "mark"; readonly mark: string }
  | { readonly kind: "number"; readonly scheme: string; readonly start: number };

const NONE: Bullet = { kind: "none" };
const SYMBOL_FONT = /wingdings|symbol|webdings|marlett/i;

/** `styles` is the master's `txStyles`: what bodies have where nothing nearer says otherwise. */
export function readBullet(properties: XmlNode | undefined, shape: Shape, styles: XmlNode | undefined): Bullet {
  const level = `lvl${numberOf(properties, "lvl") + 1}pPr`;
  const sources = [
    properties,
    ...[shape.node, ...shape.patterns].map((node) => childOf(node, "txBody", "lstStyle", level)),
    childOf(styles, styleOf(shape), level),
  ];
  for (const source of sources) {
    const bullet = bulletOf(source);
    if (bullet) return bullet;
  }
  return NONE;
}

function styleOf({ placeholder }: Shape): string {
  if (!placeholder) return "otherStyle";
  return /title/i.test(placeholder.type) && placeholder.type !== "subTitle" ? "titleStyle" : "bodyStyle";
}

function bulletOf(source: XmlNode | undefined): Bullet | null {
  if (!source) return null;
  const number = childOf(source, "buAutoNum");
  if (number) {
    return {
      kind: "number",
      scheme: number.attributes.get("type") ?? "",
      start: Math.max(1, Math.trunc(numberOf(number, "startAt"))),
    };
  }
  const mark = childOf(source, "buChar")?.attributes.get("char");
  const font = childOf(source, "buFont")?.attributes.get("typeface") ?? "";
  if (mark) return { kind: "mark", mark: SYMBOL_FONT.test(font) ? "•" : mark };
  if (childOf(source, "buBlip")) return { kind: "mark", mark: "•" };
  return childOf(source, "buNone") ? NONE : null;
}

/** "3.", "c)", "iii." as the scheme has it. */
export function formatNumber(scheme: string, count: number): string {
  const plain = scheme.startsWith("alpha")
    ? toLetters(count)
    : scheme.startsWith("roman")
      ? toRoman(count)
      : `${count}`;
  const cased = scheme.includes("Uc") ? plain.toUpperCase() : plain;
  if (scheme.endsWith("ParenBoth")) return `(${cased})`;
  return scheme.endsWith("ParenR") ? `${cased})` : `${cased}.`;
}

function toLetters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(1 + Math.min(8, Math.floor((count - 1) / 26)));
}

const ROMAN = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function toRoman(count: number): string {
  let rest = Math.min(count, 399);
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
