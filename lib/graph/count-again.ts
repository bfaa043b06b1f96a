// What an entity counts after one document's mentions of it came or went: its other documents need not be counted again.

export interface MentionCounts {
  readonly mentions: number;
  readonly documents: number;
}

/** `by` so many mentions came (below zero: went), and `present` are there now, all of one document. */
export function countAgain({ documents, mentions }: MentionCounts, by: number, present: number): MentionCounts {
  const was = present - by > 0 ? 1 : 0;
  const is = present > 0 ? 1 : 0;
  return { mentions: mentions + by, documents: documents + is - was };
}
