// Marks that stand before the items of a list.

/** Bullets, dashes and check marks; symbol fonts put theirs in the private use area. */
const BULLET = "[•●○◦▪▫■□◆◇‣⁃∙·➢➤►▶▷❖✓✔✗✘☐☑➔→⇒\\uE000-\\uF8FF]";
const DASH = "[–—−‐‒*-]";
const NUMBER = "(?:\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)°]|\\d{1,2}\\s?[-–])";

const IS_MARKER = new RegExp(`^(?:${BULLET}|${DASH}|${NUMBER})$`, "u");
const GLUED = new RegExp(`^(${BULLET})\\s*(\\S.*)$`, "u");
const SPACED = new RegExp(`^(${DASH}|${NUMBER}|o(?=\\s+\\p{Lu}))\\s+(\\S.*)$`, "u");
const GLUED_DASH = /^([–−])(\p{L}.*)$/u;

export interface MarkedText {
  readonly marker: string;
  readonly rest: string;
}

/** True for a text that is a list marker and nothing else. */
export function isMarker(text: string): boolean {
  return IS_MARKER.test(text);
}

/** The marker and the item's text, or null where the line begins none. Symbol bullets become "•". */
export function splitMarker(text: string): MarkedText | null {
  const match = GLUED.exec(text) ?? SPACED.exec(text) ?? GLUED_DASH.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { marker: /[\uE000-\uF8FF]/u.test(match[1]) ? "•" : match[1], rest: match[2] };
}
