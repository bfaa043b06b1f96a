// What is done to the same document is done one after the other; different documents don't wait for each other.

export class Turns {
  /** The end of what came last for each document; never rejects. */
  readonly #last = new Map<string, Promise<void>>();

  /** Settles as `work` does, which begins when all that came before it for the document has ended, well or not. */
  take<T>(documentId: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(documentId) ?? Promise.resolve()).then(work);
    const leave = () => {
      if (this.#last.get(documentId) === ended) this.#last.delete(documentId);
    };
    const ended: Promise<void> = turn.then(leave, leave);
    this.#last.set(documentId, ended);
    return turn;
  }
}
