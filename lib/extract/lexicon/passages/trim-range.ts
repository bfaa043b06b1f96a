// A range of a text without the white space at its ends.

export interface TrimmedRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function trimRange(
  text: string,
  { end, start }: { readonly start: number; readonly end: number },
): TrimmedRange {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const clean = raw.trim();
  return { text: clean, start: from, end: from + clean.length };
}
