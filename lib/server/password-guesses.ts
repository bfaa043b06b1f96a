// Guessing the access password is slow, by whichever way it is sent: so many wrong guesses, then a pause.
import { createHash } from "node:crypto";
import type { Clock } from "#lib/clock/clock.ts";
import { AppError } from "#lib/domain/app-error.ts";
import { isPassword } from "./access.ts";

const MAX_GUESSES = 10;
const WINDOW_MS = 60_000;

export class PasswordGuesses {
  readonly #clock: Clock;
  readonly #password: string;
  /** The wrong ones of the last minute, hashed: a script that sends the same one again and again guesses once. */
  readonly #wrong = new Map<string, number>();

  constructor(clock: Clock, password: string) {
    this.#clock = clock;
    this.#password = password;
  }

  /** Throws `too_many_requests` while too many others were wrong, whether this one is right or not. */
  isRight(given: string): boolean {
    const guess = createHash("sha256").update(given).digest("base64");
    this.#forgetOld();
    if (this.#wrong.has(guess)) return false;
    if (this.#wrong.size >= MAX_GUESSES) throw new AppError("too_many_requests");
    if (isPassword(given, this.#password)) return true;
    this.#wrong.set(guess, this.#clock.monotonicMs());
    return false;
  }

  #forgetOld(): void {
    const since = this.#clock.monotonicMs() - WINDOW_MS;
    for (const [guess, at] of this.#wrong) if (at <= since) this.#wrong.delete(guess);
  }
}
