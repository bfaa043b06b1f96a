// Finds quotes in the text of a block, whatever its spaces are.

export interface TextPart {
  readonly text: string;
  /** The quote that this part belongs to, or null. */
  readonly quoteIndex: number | null;
}

/** Cuts a text into marked and plain parts; where quotes overlap the first one has it. */
export function markQuotes(text: string, quotes: readonly string[]): TextPart[] {
  const ranges = quotes
    .flatMap((quote, quoteIndex) => {
      const found = findQuote(text, quote);
      return found ? [{ ...found, quoteIndex }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, quoteIndex } of ranges) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), quoteIndex: null });
    parts.push({ text: text.slice(start, end), quoteIndex });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), quoteIndex: null });
  return parts;
}

/** For each text the indexes of the quotes that have a part in it: what `markQuotes` need look at. */
export function quotesByText(texts: readonly string[], quotes: readonly string[]): readonly (readonly number[])[] {
  const flatQuotes = quotes.map(flatten);
  return texts.map((text) => {
    const flat = flatten(text);
    return flatQuotes.flatMap((quote, index) =>
      flat && (flat.includes(quote) || quote.includes(flat)) ? [index] : [],
    );
  });
}

function flatten(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function findQuote(text: string, quote: string): { start: number; end: number } | null {
  const words = quote.trim().split(/\s+/).filter(Boolean).map(escapePattern);
  if (words.length === 0) return null;
  const match = new RegExp(words.join("\\s+")).exec(text);
  if (match) return { start: match.index, end: match.index + match[0].length };
  // A quote may go over several blocks: then the whole of each belongs to it.
  const flat = flatten(text);
  return flat && flatten(quote).includes(flat) ? { start: 0, end: text.length } : null;
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
