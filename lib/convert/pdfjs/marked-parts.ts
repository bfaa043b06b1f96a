// The marked parts of a page that are open, each within the one before: what stands in one that is hidden is so too.
export class MarkedParts {
  private depth = 0;
  /** How deep the outermost hidden one is. */
  private hiddenDepth = Number.POSITIVE_INFINITY;

  get isHidden(): boolean {
    return this.depth >= this.hiddenDepth;
  }

  begin(isShown: boolean): void {
    this.depth++;
    if (!isShown && !this.isHidden) this.hiddenDepth = this.depth;
  }

  /** More ends than beginnings end nothing. */
  end(): void {
    this.depth = Math.max(0, this.depth - 1);
    if (!this.isHidden) this.hiddenDepth = Number.POSITIVE_INFINITY;
  }
}
