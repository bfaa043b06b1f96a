// What the pipeline needs of the world besides its stores: time, randomness, turns of the event loop, a log.

export interface Clock {
  /** The present, ISO 8601 UTC. */
  now(): string;
  /** Milliseconds of a clock that never goes back. */
  monotonicMs(): number;
  /** Lets everything else that waits on the event loop have its turn. */
  yield(): Promise<void>;
  /** Calls `tick` every `intervalMs` until the returned function is called; never keeps the process alive. */
  every(intervalMs: number, tick: () => void): () => void;
}

export interface IdSource {
  /** A new id of a run, `r_…`. */
  newRunId(): string;
}

export type LogLevel = "info" | "warn" | "error";

export interface Log {
  write(level: LogLevel, text: string, fields?: Record<string, unknown>): void;
}
