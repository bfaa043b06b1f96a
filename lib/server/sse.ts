// Server-sent events: an async iterable as a response that stays alive and ends with its reader.

export interface ServerEvent {
  readonly event: string;
  readonly id?: number;
  readonly data: unknown;
}

const HEARTBEAT_MS = 15_000;

/** `open` is called with a signal that aborts when the reader is gone, or the server is about to be (`closing`). */
export function sse(
  request: Request,
  closing: AbortSignal,
  open: (signal: AbortSignal) => AsyncIterable<ServerEvent>,
): Response {
  const gone = new AbortController();
  for (const signal of [request.signal, closing]) signal.addEventListener("abort", () => gone.abort());
  const encoder = new TextEncoder();
  let heartbeat: ReturnType<typeof setInterval>;
  const iterator = open(gone.signal)[Symbol.asyncIterator]();
  const stop = () => {
    clearInterval(heartbeat);
    gone.abort();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      heartbeat = setInterval(() => controller.enqueue(encoder.encode(": alive\n\n")), HEARTBEAT_MS);
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
    },
    // Pulled as the reader takes: a slow one holds nothing back and nothing in memory.
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (!done && !gone.signal.aborted) return controller.enqueue(encoder.encode(format(value)));
        stop();
        controller.close();
      } catch (error) {
        stop();
        controller.error(error);
      }
    },
    cancel: stop,
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

function format({ data, event, id }: ServerEvent): string {
  const idLine = id === undefined ? "" : `id: ${id}\n`;
  return `event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`;
}

/** The sequence number after which the reader wants to go on, or null where it starts anew. */
export function lastEventId(request: Request): number | null {
  const given = request.headers.get("last-event-id");
  const seq = Number(given);
  return given !== null && Number.isSafeInteger(seq) && seq >= 0 ? seq : null;
}
