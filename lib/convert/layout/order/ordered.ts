// What is put into reading order: a place on the page, and whether it stands out there.
import type { Rect } from "../rect.ts";

export interface Ordered extends Rect {
  /** Whether it is set like a heading: alone between columns, it heads what follows on both sides. */
  readonly isProminent?: boolean;
}
