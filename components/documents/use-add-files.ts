import { useQueryClient } from "@tanstack/react-query";
import { libraryQuery } from "#lib/client/document-queries.ts";
import { useUploadQueue } from "./uploads-provider.tsx";

/** Puts files on their way to the server. */
export function useAddFiles(): (files: readonly File[]) => void {
  const queue = useUploadQueue();
  const client = useQueryClient();
  return (files) => {
    const known = client.getQueryData(libraryQuery().queryKey) ?? [];
    queue.add(
      files,
      known.reduce((latest, { seq }) => Math.max(latest, seq), 0),
    );
  };
}
