// A text with the spans that lead its characters back to the page: cut into parts, and joined.
import type { TextSpan } from "#lib/domain/box.ts";

export interface RenderedText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** UTF-16 offsets, the end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The parts at `ranges`, which follow one another, each with the spans that touch it: those are gone through once for all parts. */
export function* sliceRanges({ text, spans }: RenderedText, ranges: Iterable<TextRange>): Generator<RenderedText> {
  let passed = 0;
  for (const range of ranges) {
    while ((spans[passed]?.end ?? Number.POSITIVE_INFINITY) <= range.start) passed++;
    yield { text: text.slice(range.start, range.end), spans: spansWithin(spans, passed, range) };
  }
}

function spansWithin(spans: readonly TextSpan[], from: number, { start, end }: TextRange): TextSpan[] {
  const within: TextSpan[] = [];
  for (let at = from; ; at++) {
    const span = spans[at];
    if (span === undefined || span.start >= end) return within;
    if (span.end <= start) continue;
    within.push({ box: span.box, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
  }
}

export function sliceText(whole: RenderedText, range: TextRange): RenderedText {
  const [part = { text: "", spans: [] }] = sliceRanges(whole, [range]);
  return part;
}

/** Texts one after another, `separator` between them. */
export function joinTexts(parts: readonly RenderedText[], separator: string): RenderedText {
  let text = "";
  const spans: TextSpan[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += separator;
    for (const span of shiftSpans(part.spans, text.length)) spans.push(span);
    text += part.text;
  });
  return { text, spans };
}

export function shiftSpans(spans: readonly TextSpan[], by: number): readonly TextSpan[] {
  return by === 0 ? spans : spans.map(({ start, end, box }) => ({ start: start + by, end: end + by, box }));
}
