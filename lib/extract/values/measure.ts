// A measure: a number with its unit as a text states it, and the bound it is.
import type { Value } from "#lib/domain/value.ts";

export interface Measure {
  /** Offsets in the text, the words that make it a bound included. */
  readonly start: number;
  readonly end: number;
  readonly value: Value & { readonly number: number; readonly unit: string };
  /** Something counted, so a limit only where words make it one. */
  readonly isCount: boolean;
}
