import type { WaitReason } from "#lib/domain/run-event.ts";

/** The calls of one document: its turn among others, and whether it has said that it waits. */
export class DocumentCalls {
  readonly #onWait: (reason: WaitReason) => void;
  #told: WaitReason | null = null;

  constructor(onWait: (reason: WaitReason) => void) {
    this.#onWait = onWait;
  }

  /** Once for all calls of the document that wait for the same. */
  tellWait(reason: WaitReason): void {
    if (this.#told === reason) return;
    this.#told = reason;
    this.#onWait(reason);
  }

  goOn(): void {
    this.#told = null;
  }
}
