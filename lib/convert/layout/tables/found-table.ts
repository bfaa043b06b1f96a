// A table that alignment tells, and the pieces of text that it is made of.
import type { Line } from "../line.ts";
import type { Table } from "./table.ts";

export interface FoundTable {
  readonly table: Table;
  readonly pieces: readonly Line[];
}
