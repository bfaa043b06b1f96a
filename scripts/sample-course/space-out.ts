// Spaces at which no line may end: before French punctuation, between a number and its unit.

const NO_BREAK = "\u00a0";

export function spaceOut(text: string): string {
  return text
    .replace(/ (?=[:;!?»%])|(?<=«) /g, NO_BREAK)
    .replace(/(?<=\d) (?=(?:m|bar|min|h|L|L\/min|m\/min|ans|°C)(?![\p{L}\d]))/gu, NO_BREAK);
}
