// The words with which a sentence announces what it tells: "Prérequis : savoir nager", "Les causes sont l'effort et le froid".

const LABEL = /^([^:.;,]{3,60}?)(?:\s?:|\s(?:sont|are|include|comprennent)(?:\s?:)?)\s/iu;

/** `end`: where that begins which is announced. */
export function labelOf(text: string): { readonly text: string; readonly end: number } | null {
  const match = LABEL.exec(text);
  return match ? { text: match[1] ?? "", end: match[0].length } : null;
}
