// Names by the blocks in which they are filed, small enough for a million names: blocks as hashes, chained in arrays.

const EMPTY = -1;
const BUCKET_BITS = 22;

export class BlockIndex {
  readonly #heads = new Int32Array(1 << BUCKET_BITS).fill(EMPTY);
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  readonly #names: Int32Array;
  #size = 0;

  constructor(maxEntries: number) {
    this.#next = new Int32Array(maxEntries);
    this.#hashes = new Int32Array(maxEntries);
    this.#names = new Int32Array(maxEntries);
  }

  add(name: number, blocks: readonly string[]): void {
    for (const block of blocks) {
      const hash = hashOf(block);
      const bucket = hash >>> (32 - BUCKET_BITS);
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
      let at = this.#heads[hash >>> (32 - BUCKET_BITS)] ?? EMPTY;
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
