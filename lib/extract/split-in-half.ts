// Halves of a text that is too much for one reply, cut where the fewest statements break.

/** Best first: between paragraphs, between lines, between sentences, between words. */
const PLACES = [/\n{2,}/gu, /\n/gu, /(?<=[.!?;:])\s+/gu, /\s+/gu] as const;

/** A cut further than this from the middle would leave one part nearly as long as the whole. */
const REACH = 0.3;

/** Both with text, together all of it but the white space between them; null where the text is shorter than `minLength` or has no place to cut. */
export function splitInHalf(text: string, minLength: number): readonly [string, string] | null {
  if (text.length < minLength) return null;
  const middle = text.length / 2;
  for (const place of PLACES) {
    const cuts = [...text.matchAll(place)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ end, start }) => Math.abs((start + end) / 2 - middle) <= text.length * REACH)
      .sort((a, b) => distance(a) - distance(b));
    const [cut] = cuts;
    if (cut && text.slice(0, cut.start).trim() && text.slice(cut.end).trim()) {
      return [text.slice(0, cut.start), text.slice(cut.end)];
    }
  }
  return null;

  function distance(cut: { start: number; end: number }): number {
    return Math.abs((cut.start + cut.end) / 2 - middle);
  }
}
