// Ids of decisions: numbers in the order in which they were made, which sort alike as texts.
import { AppError } from "#lib/domain/app-error.ts";

const DIGITS = 9;

export function curationId(number: number): string {
  return `k_${String(number).padStart(DIGITS, "0")}`;
}

/** null where it is no such id. */
export function curationNumber(id: string): number | null {
  const number = Number(/^k_(\d+)$/.exec(id)?.[1]);
  return Number.isSafeInteger(number) ? number : null;
}

/** Of a decision that is to be kept under its id. Throws `invalid_request` where no store gives such an id. */
export function keptNumber(id: string): number {
  const number = curationNumber(id);
  if (number !== null) return number;
  throw new AppError("invalid_request", {
    detail: `“${id}” is no id of a decision. Take those of a store as they are.`,
  });
}
