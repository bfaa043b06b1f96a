// Blocks: two names that may be one share one, so that a name is compared with few others however many there are.
import type { NameView } from "./name-view.ts";

/** Misprints are looked for in names of at least this many characters. */
const MISPRINT_CHARS = 6;

export function blocksOfView(view: NameView): readonly string[] {
  const { acronym, concept, core, folded, initials, squashed } = view;
  const blocks = [`f:${folded}`, `s:${squashed}`, `w:${core}`];
  if (concept !== null) blocks.push(`c:${concept}`);
  if (acronym !== null) blocks.push(`a:${acronym}`);
  blocks.push(...initials.map((text) => `a:${text}`));
  if (acronym === null) blocks.push(...misprintBlocks(folded));
  return [...new Set(blocks)];
}

/**
 * A misprint leaves the first or the last third of a name as it was. Lengths of misprinted names differ by 2 at most:
 * thirds are measured by a length that both share.
 */
function misprintBlocks(folded: string): string[] {
  if (folded.length < MISPRINT_CHARS) return [];
  return [0, 1, 2].flatMap((more) => {
    const length = folded.length + more;
    const part = Math.floor((length - 2) / 2) - 1;
    return [`p${length}:${folded.slice(0, part)}`, `q${length}:${folded.slice(-part)}`];
  });
}
