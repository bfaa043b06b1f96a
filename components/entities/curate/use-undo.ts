import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { errorKey } from "#lib/client/http/api-error.ts";
import { undoMutation } from "#lib/client/queries/curation-queries.ts";

/** Takes a decision back, and says so. It works on when whoever asked is no longer on the page. */
export function useUndo(): (curationId: string) => Promise<void> {
  const t = useTranslations();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(undoMutation(client));
  return async (curationId) => {
    try {
      await mutateAsync(curationId);
      toast(t("changes.undone"));
    } catch (error) {
      toast.error(t("run.commandFailed"), { description: t(`errors.${errorKey(error)}`) });
    }
  };
}
