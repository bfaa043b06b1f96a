// Time as the core is told it: a port, so that equal inputs give equal graphs and tests wait for nothing.

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
