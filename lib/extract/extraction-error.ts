// A chunk that could not be read, with what was paid in vain.
import { AppError } from "#lib/domain/app-error.ts";
import type { Usage } from "#lib/domain/usage.ts";

export class ExtractionError extends AppError {
  readonly usage: Usage;

  constructor(fault: AppError, usage: Usage) {
    super(fault.code, { detail: fault.message, cause: fault.cause, isRetryable: fault.isRetryable });
    this.usage = usage;
  }
}
