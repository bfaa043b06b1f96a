import { useQueryClient } from "@tanstack/react-query";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import { healthQuery } from "#lib/client/queries/health-query.ts";
import { DEFAULT_COLLECTION } from "#lib/domain/document.ts";
import { useShownCollection } from "../use-collections.ts";
import { useUploadQueue, useWeighing } from "./uploads-provider.tsx";

/** Puts files on their way to the server; where reading them costs money, what it costs is said first. */
export function useAddFiles(): (files: readonly File[]) => void {
  const queue = useUploadQueue();
  const weigh = useWeighing();
  const client = useQueryClient();
  const [collection] = useShownCollection();
  return (files) => {
    const add = () => {
      const known = client.getQueryData(libraryQuery().queryKey) ?? [];
      const afterSeq = known.reduce((latest, { seq }) => Math.max(latest, seq), 0);
      queue.add(files, { afterSeq, collection: collection ?? DEFAULT_COLLECTION });
    };
    const isPaid = client.getQueryData(healthQuery().queryKey)?.extractor.kind === "anthropic";
    if (isPaid && files.length > 0) weigh({ files, add });
    else add();
  };
}
