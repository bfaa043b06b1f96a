// Which chunk brought what: of that of which several chunks speak, the first one.

export class FirstChunks<T> {
  readonly #order: ReadonlyMap<string, number>;
  readonly #items: T[][];
  readonly #firsts = new Map<string, number>();

  /** `chunkIds` in the order in which the chunks came. */
  constructor(chunkIds: readonly string[]) {
    this.#order = new Map(chunkIds.map((id, at) => [id, at]));
    this.#items = chunkIds.map(() => []);
  }

  add(chunkId: string, item: T): void {
    this.#items[this.#order.get(chunkId) ?? -1]?.push(item);
  }

  /** The chunk speaks of what bears this key. */
  see(key: string, chunkId: string): void {
    const at = this.#order.get(chunkId) ?? Number.POSITIVE_INFINITY;
    if (at < (this.#firsts.get(key) ?? Number.POSITIVE_INFINITY)) this.#firsts.set(key, at);
  }

  firstOf(key: string): number | undefined {
    return this.#firsts.get(key);
  }

  /** Belongs to the first chunk that speaks of this key. */
  addOf(key: string, item: T): void {
    const at = this.#firsts.get(key);
    if (at !== undefined) this.#items[at]?.push(item);
  }

  byChunk(): readonly (readonly T[])[] {
    return this.#items;
  }
}
