import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Document } from "#lib/domain/document.ts";
import { DeleteDialog } from "./delete-dialog.tsx";

interface DeleteButtonProps {
  document: Document;
  onDeleted?: () => void;
  className?: string;
}

/** What helps where the file itself is at fault: a corrected one takes its place. */
export function DeleteButton({ document, onDeleted, className }: DeleteButtonProps) {
  const t = useTranslations("document");
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button {...(className ? { className } : {})} onClick={() => setAsked(true)}>
        {t("delete")}
      </Button>
      {isAsked && (
        <DeleteDialog documents={[document]} onClose={() => setAsked(false)} {...(onDeleted ? { onDeleted } : {})} />
      )}
    </>
  );
}
