// Ids of decisions: numbers in the order in which they were made, which sort alike as texts.

const DIGITS = 9;

export function curationId(number: number): string {
  return `k_${String(number).padStart(DIGITS, "0")}`;
}

/** null where it is no such id. */
export function curationNumber(id: string): number | null {
  const digits = /^k_(\d+)$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}
