// What of a page has to be looked at as an image: all of it where it has no text to speak of, or its larger pictures.
import type { Glyph, PageContent } from "../page-content.ts";
import type { Rect } from "../rect.ts";

/** Fewer letters than this are no text layer; so many that cannot be read spoil it, in number and as a share. */
const MIN_LETTERS = 25;
const MIN_UNREADABLE = 3;
const MAX_UNREADABLE_SHARE = 0.15;
/** Of the page, and in points: smaller pictures hold logos and ornaments. */
const MIN_SHARE = 0.025;
const MIN_WIDTH = 60;
const MIN_HEIGHT = 25;
/** A picture with so many letters over it has been read already. */
const MAX_LETTERS_OVER = 20;
const MAX_PICTURES = 8;
const UNREADABLE = /^[\p{Cc}\uFFFD]+$/u;

export type Recognition =
  /** `replaces` says which of the page's own glyphs are no longer wanted. */
  | { readonly kind: "page"; readonly isWholly: boolean; readonly replaces: ReadonlySet<Glyph> }
  | { readonly kind: "pictures"; readonly areas: readonly Rect[] };

/** `hasDrawings` is false for a page on which nothing at all is painted. */
export function planRecognition(content: PageContent, hasDrawings: boolean): Recognition {
  const letters = content.glyphs.filter((glyph) => glyph.text.trim() !== "" || UNREADABLE.test(glyph.text));
  const unreadable = letters.filter((glyph, index) => isUnreadable(glyph, letters[index - 1], letters[index + 1]));
  if (letters.length < MIN_LETTERS && hasDrawings) return { kind: "page", isWholly: true, replaces: new Set(letters) };
  if (unreadable.length >= MIN_UNREADABLE) {
    const isWholly = unreadable.length > MAX_UNREADABLE_SHARE * letters.length;
    return { kind: "page", isWholly, replaces: new Set(isWholly ? content.glyphs : unreadable) };
  }
  return { kind: "pictures", areas: picturesToRead(content, letters) };
}

/** One sign alone may be a formula's: a word is several. */
function isUnreadable(glyph: Glyph, ...neighbours: readonly (Glyph | undefined)[]): boolean {
  if (!UNREADABLE.test(glyph.text)) return false;
  return neighbours.some((other) => other && UNREADABLE.test(other.text) && other.baseline === glyph.baseline);
}

/** Largest first; none within another. */
function picturesToRead(page: PageContent, letters: readonly Glyph[]): Rect[] {
  const areas: Rect[] = [];
  const clipped = page.pictures.map((picture) => clip(picture, page)).sort((a, b) => areaOf(b) - areaOf(a));
  for (const picture of clipped) {
    const isLarge =
      areaOf(picture) >= MIN_SHARE * page.width * page.height &&
      picture.right - picture.left >= MIN_WIDTH &&
      picture.bottom - picture.top >= MIN_HEIGHT;
    const over = letters.filter((glyph) => isInside(glyph.left, glyph.baseline, picture));
    const isInAnother = areas.some((other) => isInside(middle(picture).x, middle(picture).y, other));
    if (isLarge && over.length <= MAX_LETTERS_OVER && !isInAnother && areas.length < MAX_PICTURES) areas.push(picture);
  }
  return areas;
}

function clip({ left, top, right, bottom }: Rect, { width, height }: PageContent): Rect {
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  };
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function middle({ left, top, right, bottom }: Rect): { readonly x: number; readonly y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function isInside(x: number, y: number, area: Rect): boolean {
  return x > area.left && x < area.right && y > area.top && y < area.bottom;
}
