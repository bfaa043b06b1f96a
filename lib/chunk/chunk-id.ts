// Ids of chunks: of the document and the place in it, so that no two documents ever share one.

/** `documentId` is `d_…`; the chunk's id keeps its hash readable: `c_…_12`. */
export function chunkId(documentId: string, index: number): string {
  return `c_${documentId.slice(2)}_${index}`;
}
