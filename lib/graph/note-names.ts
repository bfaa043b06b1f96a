// File names for notes: those that people know the things by, valid on every system, each once.

/** Longest file name, in characters: 255 bytes is the limit of most file systems. */
const MAX_LENGTH = 100;

export class NoteNames {
  readonly #folder: string;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A name that is taken already gets the id behind it. */
  add(id: string, name: string): void {
    const plain = toFileName(name);
    const isFree = plain !== "" && !this.#taken.has(plain.toLowerCase());
    const unique = isFree ? plain : `${plain} ${id}`.trim();
    this.#taken.add(unique.toLowerCase());
    this.#names.set(id, unique);
  }

  has(id: string): boolean {
    return this.#names.has(id);
  }

  pathOf(id: string): string {
    return `${this.#folder}/${this.#names.get(id) ?? id}.md`;
  }

  linkTo(id: string): string {
    const name = this.#names.get(id) ?? id;
    return `[[${this.#folder}/${name}|${name}]]`;
  }
}

/** Without what Windows, macOS, Linux or a wiki link can't have in a name. */
function toFileName(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\\/:*?"<>|#^[\]\p{C}]/gu, " ")
    .replace(/\s+/gu, " ")
    .slice(0, MAX_LENGTH)
    .replace(/^[ .]+|[ .]+$/gu, "");
}
