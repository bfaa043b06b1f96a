// What stands on a slide, flattened out of its groups, with its place in points.
import type { Rect } from "../layout/rect.ts";
import type { XmlNode } from "./xml-node.ts";

export interface Placeholder {
  /** "title", "ctrTitle", "subTitle", "body", "ftr", …; "obj" where it says none. */
  readonly type: string;
  readonly index: string;
}

export interface Shape extends Rect {
  readonly kind: "text" | "table" | "chart" | "diagram" | "picture";
  readonly node: XmlNode;
  readonly placeholder: Placeholder | null;
  /** Its namesakes on the layout and on the master, nearest first. */
  readonly patterns: readonly XmlNode[];
}
