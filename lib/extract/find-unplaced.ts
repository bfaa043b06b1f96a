// The measures of a chunk that no fact states: so that no number of a manual is lost in silence.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { findMeasures } from "./values/find-measures.ts";
import type { Measure } from "./values/measure.ts";

/** As the text writes them, in its order. A number within the name of a thing, "plongeur encadré à 20 m", is not lost. */
export function findUnplaced({ text }: Chunk, { claims, mentions }: ChunkKnowledge): readonly string[] {
  const names = mentions.flatMap(({ aliases, name }) => [name, ...aliases]).map((name) => name.toLowerCase());
  const stated = claims.flatMap(({ evidence, value }) => (value?.number == null ? [] : [{ value, ...evidence }]));
  return text.split("\n").flatMap((line) => {
    const isStated = ({ value }: Measure) =>
      stated.some(({ quote, value: { number } }) => number === value.number && shareText(quote, line));
    const isNamed = ({ value }: Measure) => names.some((name) => name.includes(value.text.toLowerCase()));
    const lost = findMeasures(line).filter((measure) => !isStated(measure) && !isNamed(measure));
    return lost.map(({ value }) => value.text);
  });
}

/** A quote stands in one line, or goes over several. */
function shareText(quote: string, line: string): boolean {
  return line.includes(quote) || quote.includes(line.trim());
}
