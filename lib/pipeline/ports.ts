// What the pipeline needs of the world besides its stores and the time: randomness, a log.

export interface IdSource {
  /** A new id of a run, `r_…`. */
  newRunId(): string;
}

export type LogLevel = "info" | "warn" | "error";

export interface Log {
  write(level: LogLevel, text: string, fields?: Record<string, unknown>): void;
}
