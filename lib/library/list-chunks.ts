// The chunks of a document with how far each is.
import type { z } from "zod";
import type { ContentStore } from "#lib/documents/content-store.ts";
import type { ListChunks } from "#lib/domain/api/documents.ts";
import type { Checkpoints } from "#lib/runs/checkpoints.ts";

type ListedChunks = z.infer<typeof ListChunks.result>["chunks"];

export async function listChunks(
  { checkpoints, content }: { checkpoints: Checkpoints; content: ContentStore },
  documentId: string,
): Promise<ListedChunks> {
  const statuses = new Map((await checkpoints.chunks(documentId)).map(({ index, status }) => [index, status]));
  const chunks = await content.readChunks(documentId);
  return chunks.map(({ documentId: _, spans: __, ...chunk }) => ({
    ...chunk,
    status: statuses.get(chunk.index) ?? "pending",
  }));
}
