// Server-sent events as an async iterable that reconnects by itself and ends at `event: end`.
import { EventSourceParserStream } from "eventsource-parser/stream";
import { APP_ERRORS, type AppErrorCode, problemSchema } from "#lib/domain/app-error.ts";
import { ApiError, ConnectionError } from "../http/api-error.ts";
import { type Connection, connection } from "../http/connection.ts";
import { call } from "../http/request.ts";
import { isTabHidden, watchTabHidden } from "./tab-visibility.ts";

export interface StreamMessage {
  /** The event's name; "open" is added here each time the stream is (re)connected. */
  readonly event: string;
  readonly data: string;
}

interface StreamOptions {
  signal: AbortSignal;
  /** Where to go on from at the first connection. */
  lastEventId?: string;
  /** False where all that was missed is read anew at each "open": it need not be told again. */
  isResumed?: boolean;
  wait?: Connection["wait"];
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;
/** The server sends a heartbeat every 15 s; three missed ones mean that the line is dead. */
const SILENCE_MS = 45_000;

/** Throws an `ApiError` only where trying again can't help (not found, signed out). */
export async function* followEventStream(url: string, options: StreamOptions): AsyncGenerator<StreamMessage> {
  const { isResumed = true, lastEventId, signal, wait = connection.wait } = options;
  const place: Place = { lastEventId, isResumed, failures: 0, isEnded: false };
  while (!signal.aborted && !place.isEnded) {
    yield* readUntilBroken(url, place, signal);
    if (isTabHidden()) await wait(LONGEST_DELAY_MS, signal);
    else if (!place.isEnded) await wait(delayMs(place.failures++), signal);
  }
}

interface Place {
  lastEventId: string | undefined;
  readonly isResumed: boolean;
  failures: number;
  isEnded: boolean;
}

function delayMs(failures: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS);
}

async function* readUntilBroken(url: string, place: Place, signal: AbortSignal): AsyncGenerator<StreamMessage> {
  if (isTabHidden()) return;
  try {
    for await (const message of readOnce(url, place.lastEventId, signal)) {
      place.failures = 0;
      if (place.isResumed) place.lastEventId = message.id ?? place.lastEventId;
      place.isEnded = message.event === "end";
      if (place.isEnded) return;
      yield message;
    }
  } catch (error) {
    if (isFinal(error)) throw error;
  }
}

async function* readOnce(url: string, lastEventId: string | undefined, signal: AbortSignal) {
  const hidden = watchTabHidden();
  const silence = watchSilence();
  const attempt = AbortSignal.any([signal, hidden.signal, silence.signal]);
  try {
    const headers = { accept: "text/event-stream", ...(lastEventId ? { "last-event-id": lastEventId } : {}) };
    const response = await call(url, { headers, signal: attempt, cache: "no-store" });
    if (!response.ok || !response.body) throw await toError(response);
    yield { event: "open", data: "", id: undefined };
    const bytes = response.body.pipeThrough(silence.through());
    for await (const message of bytes.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())) {
      yield { event: message.event ?? "message", data: message.data, id: message.id };
    }
  } finally {
    hidden.stop();
    silence.stop();
  }
}

function watchSilence() {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  let timer = setTimeout(giveUp, SILENCE_MS);
  return {
    signal: controller.signal,
    stop: () => clearTimeout(timer),
    through: () =>
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, stream) {
          clearTimeout(timer);
          timer = setTimeout(giveUp, SILENCE_MS);
          // Even a heartbeat is an answer, whatever became of another request.
          connection.report(true);
          stream.enqueue(bytes);
        },
      }),
  };
}

async function toError(response: Response): Promise<Error> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return new ApiError(parsed.data);
  return new ConnectionError(`HTTP ${response.status}`);
}

const FINAL: ReadonlySet<AppErrorCode> = new Set(["not_found", "unauthorized", "forbidden_host", "forbidden_origin"]);

function isFinal(error: unknown): boolean {
  return error instanceof ApiError && FINAL.has(error.problem.code) && APP_ERRORS[error.problem.code].status < 500;
}
