// Runs in a worker thread of the pool: converts one document and sends its events over the port that came with it.
import { type MessagePort, threadId } from "node:worker_threads";
import { convertFile } from "./convert-file.ts";
import { MAX_AHEAD, toFailure, type WorkerMessage, type WorkerResult, type WorkerTask } from "./worker-messages.ts";

// pdf.js leaves promises behind that nobody waits for. In a damaged file some of them fail: that is no reason to end the document.
process.on("unhandledRejection", () => {});

export default async function convertInWorker({ source, recogniseMs, port }: WorkerTask): Promise<WorkerResult> {
  const sender = new Sender(port);
  sender.send({ type: "started", threadId });
  try {
    for await (const event of convertFile(source, recogniseMs)) {
      sender.send({ type: "event", event });
      await sender.whenClear();
    }
    return { failure: null };
  } catch (error) {
    return { failure: toFailure(error) };
  } finally {
    await sender.whenAllTaken();
    port.close();
  }
}

/** Waits for the other side where it has fallen behind. */
class Sender {
  private readonly port: MessagePort;
  private ahead = 0;
  private wake: () => void = () => {};

  constructor(port: MessagePort) {
    this.port = port;
    port.on("message", () => {
      this.ahead--;
      this.wake();
    });
    port.on("close", () => {
      this.ahead = 0;
      this.wake();
    });
  }

  send(message: WorkerMessage): void {
    if (message.type === "event") this.ahead++;
    this.port.postMessage(message);
  }

  whenClear(): Promise<void> {
    return this.waitBelow(MAX_AHEAD);
  }

  whenAllTaken(): Promise<void> {
    return this.waitBelow(1);
  }

  private async waitBelow(limit: number): Promise<void> {
    while (this.ahead >= limit) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
