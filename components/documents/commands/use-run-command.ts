import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { errorKey } from "#lib/client/http/api-error.ts";
import { type RunCommand, runCommandMutation } from "#lib/client/queries/document-queries.ts";
import type { Document } from "#lib/domain/document.ts";

/** Stops, retries or reprocesses a document; a failure is told in a toast. */
export function useRunCommand(document: Pick<Document, "id">) {
  const t = useTranslations();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation(runCommandMutation(client));
  const start = (command: RunCommand) =>
    mutate(
      { documentId: document.id, command },
      { onError: (error) => toast.error(t("run.commandFailed"), { description: t(`errors.${errorKey(error)}`) }) },
    );
  return { start, isPending };
}
