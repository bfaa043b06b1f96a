/** A passage as people read it: headings without their marks, lines without gaps between them. */
export function plainPassage(text: string): string {
  return text.replace(/^#{1,6} /gm, "").replace(/\n{2,}/g, "\n");
}
