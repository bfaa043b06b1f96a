import { FolderInput, RefreshCw, Trash2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Document } from "#lib/domain/document.ts";
import { DeleteDialog } from "../commands/delete-dialog.tsx";
import { MoveDialog } from "../commands/move-dialog.tsx";
import { ReprocessDialog } from "../commands/reprocess-dialog.tsx";

/** What can be done with all selected documents at once. */
export function SelectionBar({ documents, onClear }: { documents: readonly Document[]; onClear: () => void }) {
  const t = useTranslations();
  const [asked, setAsked] = useState<"delete" | "move" | "reprocess" | null>(null);
  const close = () => setAsked(null);
  if (documents.length === 0) return null;
  return (
    <section
      aria-label={t("library.selected", { count: documents.length })}
      className="sticky bottom-20 z-20 mx-auto grid w-fit max-w-full animate-enter grid-cols-[1fr_auto] items-center gap-2 rounded-card border border-line bg-surface p-2 pl-4 shadow-float max-sm:w-full sm:grid-cols-[auto_auto_auto] md:bottom-6"
    >
      <p className="mr-2 font-medium">{t("library.selected", { count: documents.length })}</p>
      <div className="col-span-2 flex gap-2 max-sm:order-last max-sm:-ml-2 sm:col-span-1 [&_button]:max-sm:flex-1 [&_button]:max-sm:px-2 [&_svg]:max-sm:hidden">
        <Button onClick={() => setAsked("move")}>
          <FolderInput aria-hidden />
          {t("collections.move")}
        </Button>
        <Button onClick={() => setAsked("reprocess")}>
          <RefreshCw aria-hidden />
          {t("document.reprocess")}
        </Button>
        <Button onClick={() => setAsked("delete")}>
          <Trash2 aria-hidden />
          {t("document.delete")}
        </Button>
      </div>
      <Button look="quiet" size="iconSmall" aria-label={t("library.clearSelection")} onClick={onClear}>
        <X aria-hidden />
      </Button>
      {asked === "delete" && <DeleteDialog documents={documents} onClose={close} onDeleted={onClear} />}
      {asked === "move" && <MoveDialog documents={documents} onClose={close} onMoved={onClear} />}
      {asked === "reprocess" && <ReprocessDialog documents={documents} onClose={close} onStarted={onClear} />}
    </section>
  );
}
