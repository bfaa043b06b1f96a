// Converts the documents that its parent sends, one after another, and sends their Markdown back.
import { toMarkdown } from "./to-markdown.ts";

interface Request {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly path: string;
}

let queue = Promise.resolve();
process.on("message", (request: Request) => {
  queue = queue.then(() => answer(request));
});

async function answer({ id, bytes, path }: Request): Promise<void> {
  try {
    process.send?.({ id, markdown: await toMarkdown(bytes, path) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
