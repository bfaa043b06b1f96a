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
  const leave = () => gone.abort();
  for (const signal of [request.signal, closing]) signal.addEventListener("abort", leave, { once: true });
  const encoder = new TextEncoder();
  const iterator = open(gone.signal)[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const heartbeat = setInterval(() => controller.enqueue(encoder.encode(": alive\n\n")), HEARTBEAT_MS);
      gone.signal.addEventListener("abort", () => {
        clearInterval(heartbeat);
        closing.removeEventListener("abort", leave);
        iterator.return?.(undefined).catch(() => {});
        // Closed twice where the reader cancelled: it may throw, and means nothing.
        try {
          controller.close();
        } catch {}
      });
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
    },
    // Pulled as the reader takes: a slow one holds nothing back and nothing in memory.
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) leave();
        else if (!gone.signal.aborted) controller.enqueue(encoder.encode(format(value)));
      } catch (error) {
        if (!gone.signal.aborted) controller.error(error);
        leave();
      }
    },
    cancel: leave,
  });
  // One who has gone already says so no more.
  if (request.signal.aborted || closing.aborted) leave();
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
