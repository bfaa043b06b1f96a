// Structured logs: JSON lines for machines, readable lines in a terminal.
import pino, { type Logger } from "pino";
import pretty from "pino-pretty";
import type { Log } from "#lib/pipeline/ports.ts";

/** Secrets never reach a log, wherever an object carries them. */
const SECRET_PATHS = ["password", "authorization", "cookie", "*.password", "*.authorization", "*.cookie"];

export function createLogger(level: string, isTerminal: boolean): Logger {
  const options = { level, base: null, redact: SECRET_PATHS, timestamp: pino.stdTimeFunctions.isoTime };
  return isTerminal
    ? pino(options, pretty({ colorize: true, sync: true, translateTime: "SYS:HH:MM:ss" }))
    : pino(options);
}

export function toLog(logger: Logger): Log {
  return { write: (level, text, fields = {}) => logger[level](fields, text) };
}
