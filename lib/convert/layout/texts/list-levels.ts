// The level of a list item: how far in its marker stands, among the items of the same run.
const SAME_EDGE = 0.6;
const MAX_LEVEL = 6;

export class ListLevels {
  private edges: number[] = [];

  /** Something that is no item ends the run. */
  end(): void {
    this.edges = [];
  }

  /** `left` is the marker's edge in points. */
  levelOf(left: number, fontSize: number): number {
    const near = SAME_EDGE * fontSize;
    while (this.edges.length > 0 && left < (this.edges.at(-1) ?? 0) - near) this.edges.pop();
    if (this.edges.length === 0 || left > (this.edges.at(-1) ?? 0) + near) this.edges.push(left);
    return Math.min(MAX_LEVEL, this.edges.length);
  }
}
