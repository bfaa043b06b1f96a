// All of a text of a slide as one span: in the box of its shape, or in one without area where it has no place.
import type { TextSpan } from "#lib/domain/box.ts";
import type { Rect } from "../layout/rect.ts";
import { type PageSize, toBox } from "../layout/to-box.ts";

/** Where notes stand, and shapes that neither the slide nor its patterns place. */
export const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

export function spanOf(text: string, place: Rect, page: PageSize): TextSpan[] {
  return [{ start: 0, end: text.length, box: toBox(place, page) }];
}
