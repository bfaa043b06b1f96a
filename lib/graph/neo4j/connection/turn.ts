// Whose turn it is in a transaction: while we think between two statements, the server has nothing to do, and is not silent.

export class Turn {
  #isDuring = false;
  #out = 0;
  #answers = 0;
  #seenAnswers = 0;

  /** Before `work` the transaction begins, and after it it is committed: that is the server's turn. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#isDuring = true;
    try {
      return await work();
    } finally {
      this.#isDuring = false;
      this.#answers++;
    }
  }

  async ofServer<T>(statement: () => Promise<T>): Promise<T> {
    this.#out++;
    try {
      return await statement();
    } finally {
      this.#out--;
      this.#answers++;
    }
  }

  /** Whether it is our turn, or an answer has come since this was asked before. */
  hasMoved(): boolean {
    const isNew = this.#answers !== this.#seenAnswers;
    this.#seenAnswers = this.#answers;
    return isNew || (this.#isDuring && this.#out === 0);
  }
}
