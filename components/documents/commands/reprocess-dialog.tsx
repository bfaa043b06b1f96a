import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { runCommandMutation } from "#lib/client/queries/document-queries.ts";
import type { Document } from "#lib/domain/document.ts";

interface ReprocessDialogProps {
  documents: readonly Document[];
  onClose: () => void;
  onStarted?: () => void;
}

export function ReprocessDialog({ documents, onClose, onStarted }: ReprocessDialogProps) {
  const t = useTranslations();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(runCommandMutation(client));
  const count = documents.length;

  const reprocess = async () => {
    try {
      await Promise.all(documents.map(({ id }) => mutateAsync({ documentId: id, command: "reprocess" })));
      onStarted?.();
    } catch (error) {
      toast.error(t("run.commandFailed"), { description: t(`errors.${errorKey(error)}`) });
    }
  };

  return (
    <AlertDialog
      isOpen
      isSafe
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={
        count === 1
          ? t("run.reprocessTitle", { name: documents[0]?.title ?? "" })
          : t("run.reprocessManyTitle", { count })
      }
      actionLabel={t("document.reprocess")}
      cancelLabel={t("common.cancel")}
      onConfirm={() => void reprocess()}
    >
      <p>{t("run.reprocessText")}</p>
    </AlertDialog>
  );
}
