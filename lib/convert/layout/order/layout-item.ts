// What stands on a page after another, before it becomes blocks.
import type { Figure } from "../figure.ts";
import type { Line } from "../line.ts";
import type { Table } from "../tables/table.ts";

export type LayoutItem =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "figure"; readonly figure: Figure };
