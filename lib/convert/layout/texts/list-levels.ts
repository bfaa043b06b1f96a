// The level of a list item: how far in its marker stands, among the items of the same run.
const SAME_EDGE = 0.6;
const MAX_LEVEL = 6;
/** Columns stand farther apart than a list is set in, in so many times an edge's width. */
const COLUMN_STEP = 10;

export interface ItemPlace {
  /** The marker's edge, in points. */
  readonly left: number;
  readonly fontSize: number;
  /** Of the column that it stands in. */
  readonly columnLeft: number;
}

export class ListLevels {
  private edges: number[] = [];
  private columnLeft = 0;

  /** Something that is no item ends the run. */
  end(): void {
    this.edges = [];
  }

  levelOf({ left, fontSize, columnLeft }: ItemPlace): number {
    const near = SAME_EDGE * fontSize;
    this.moveTo(columnLeft, near);
    while (this.edges.length > 0 && left < (this.edges.at(-1) ?? 0) - near) this.edges.pop();
    if (this.edges.length === 0 || left > (this.edges.at(-1) ?? 0) + near) this.edges.push(left);
    return Math.min(MAX_LEVEL, this.edges.length);
  }

  /** A list that goes on beside itself stands as far in there as it did. */
  private moveTo(columnLeft: number, near: number): void {
    const by = columnLeft - this.columnLeft;
    if (Math.abs(by) > COLUMN_STEP * near) this.edges = this.edges.map((edge) => edge + by);
    this.columnLeft = columnLeft;
  }
}
