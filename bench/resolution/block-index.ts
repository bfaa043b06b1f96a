// Names by the blocks in which they are filed, small enough for a million names: blocks as hashes, chained in arrays.

const EMPTY = -1;

export class BlockIndex {
  /** By the high bits of a hash; as many as entries, so that few meet in one. */
  readonly #heads: Int32Array;
  readonly #shift: number;
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  readonly #names: Int32Array;
  #size = 0;

  constructor(maxEntries: number) {
    const bits = Math.ceil(Math.log2(maxEntries));
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(2 ** bits).fill(EMPTY);
    this.#next = new Int32Array(maxEntries);
    this.#hashes = new Int32Array(maxEntries);
    this.#names = new Int32Array(maxEntries);
  }

  add(name: number, blocks: readonly string[]): void {
    for (const block of blocks) {
      const hash = hashOf(block);
      const bucket = hash >>> this.#shift;
      this.#hashes[this.#size] = hash;
      this.#names[this.#size] = name;
      this.#next[this.#size] = this.#heads[bucket] ?? EMPTY;
      this.#heads[bucket] = this.#size++;
    }
  }

  find(blocks: readonly string[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const block of blocks) {
      const hash = hashOf(block);
      let at = this.#heads[hash >>> this.#shift] ?? EMPTY;
      while (at !== EMPTY) {
        if (this.#hashes[at] === hash) found.add(this.#names[at] ?? 0);
        at = this.#next[at] ?? EMPTY;
      }
    }
    return found;
  }
}

/** FNV-1a, its bits mixed so that the high ones spread too. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}
