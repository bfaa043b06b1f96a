// Events of a worker, kept until they are taken, in order.
import type { MessagePort } from "node:worker_threads";
import type { ConversionEvent } from "../converter.ts";
import { TAKEN, type WorkerMessage } from "./worker-messages.ts";

export class EventInbox {
  /** Number of the thread that works on the document; null before one does. */
  threadId: number | null = null;
  private readonly port: MessagePort;
  private readonly waiting: ConversionEvent[] = [];
  private result: { readonly error: unknown } | null = null;
  private wake: () => void = () => {};

  constructor(port: MessagePort) {
    this.port = port;
    port.on("message", (message: WorkerMessage) => {
      if (message.type === "started") this.threadId = message.threadId;
      else this.waiting.push(message.event);
      this.wake();
    });
  }

  /** True while the reader has taken all that came, and the worker is to bring more. */
  get isStarved(): boolean {
    return this.threadId !== null && this.result === null && this.waiting.length === 0;
  }

  /** No more events will come; `error` is what the reader gets after the last one, null for a good end. */
  end(error: unknown): void {
    this.result = { error };
    this.wake();
  }

  /** What was sent before a failure is still told; after it, nothing. */
  async *events(): AsyncGenerator<ConversionEvent> {
    for (;;) {
      const event = this.waiting.shift();
      if (event) {
        this.port.postMessage(TAKEN);
        yield event;
      } else if (this.result) {
        if (this.result.error !== null) throw this.result.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
  }
}
