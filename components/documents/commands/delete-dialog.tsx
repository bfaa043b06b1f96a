import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { deleteDocumentMutation, deletionQuery } from "#lib/client/queries/document-queries.ts";
import type { Document } from "#lib/domain/document.ts";

interface DeleteDialogProps {
  documents: readonly Document[];
  onClose: () => void;
  onDeleted?: () => void;
}

/** Says what goes before it goes. */
export function DeleteDialog({ documents, onClose, onDeleted }: DeleteDialogProps) {
  const t = useTranslations();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(deleteDocumentMutation(client));
  const [first] = documents;
  const isOne = documents.length === 1;
  const name = first?.title ?? "";
  const count = documents.length;
  const chunks = documents.reduce((sum, { counts }) => sum + counts.chunks, 0);

  const remove = async () => {
    try {
      for (const { id } of documents) await mutateAsync(id);
      toast(isOne ? t("deletion.deleted", { name }) : t("deletion.deletedMany", { count }));
      onDeleted?.();
    } catch (error) {
      toast.error(t("run.commandFailed"), { description: t(`errors.${errorKey(error)}`) });
    }
  };

  return (
    <AlertDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={isOne ? t("deletion.title", { name }) : t("deletion.titleMany", { count })}
      actionLabel={t("document.delete")}
      cancelLabel={t("common.cancel")}
      onConfirm={() => void remove()}
    >
      {first && isOne ? <WhatGoes document={first} /> : <p>{t("deletion.textMany", { chunks })}</p>}
      <p className="mt-2">{t("deletion.permanent")}</p>
    </AlertDialog>
  );
}

/** For several documents the sum would be wrong: what only they hold together goes too. */
function WhatGoes({ document: { id, filename } }: { document: Document }) {
  const t = useTranslations();
  const { data: deletion, error } = useQuery(deletionQuery(id));
  const pending = error ? t(`errors.${errorKey(error)}`) : t("deletion.counting");
  return <p aria-live="polite">{deletion ? t("deletion.text", { name: filename, ...deletion }) : pending}</p>;
}
