import {
  Ban,
  Download,
  FileCode,
  FolderInput,
  MoreHorizontal,
  RefreshCw,
  RotateCcw,
  Trash2,
  Waypoints,
} from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import { urlOf } from "#lib/client/http/request.ts";
import { GetFile, GetMarkdown } from "#lib/domain/api/documents.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { ReprocessDialog } from "./reprocess-dialog.tsx";
import { useRunCommand } from "./use-run-command.ts";

interface DocumentMenuProps {
  document: Document;
  onDeleted?: () => void;
}

/** Everything that can be done with a document. */
export function DocumentMenu({ document, onDeleted }: DocumentMenuProps) {
  const t = useTranslations();
  const { start } = useRunCommand(document);
  const [asked, setAsked] = useState<"delete" | "move" | "reprocess" | null>(null);
  const { run, id: documentId, title } = document;
  const hasEnded = isEnded(run.status);
  const canRetry = hasEnded && (run.status !== "completed" || run.failedChunks > 0);
  const close = () => setAsked(null);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button look="quiet" size="iconSmall" aria-label={t("library.actionsFor", { name: title })}>
            <MoreHorizontal aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {!hasEnded && (
            <DropdownMenuItem onSelect={() => start("cancel")}>
              <Ban aria-hidden />
              {t("document.stop")}
            </DropdownMenuItem>
          )}
          {canRetry && (
            <DropdownMenuItem onSelect={() => start("retry")}>
              <RotateCcw aria-hidden />
              {t("document.retry")}
            </DropdownMenuItem>
          )}
          <DropdownMenuItem disabled={!hasEnded} onSelect={() => setAsked("reprocess")}>
            <RefreshCw aria-hidden />
            {t("document.reprocess")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setAsked("move")}>
            <FolderInput aria-hidden />
            {t("collections.moveEllipsis")}
          </DropdownMenuItem>
          {document.counts.entities > 0 && (
            <DropdownMenuItem asChild>
              <Link href={`/graph?document=${documentId}`} prefetch={false}>
                <Waypoints aria-hidden />
                {t("entity.inGraph")}
              </Link>
            </DropdownMenuItem>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuItem asChild>
            <a href={urlOf(GetFile.path, { params: { documentId } })} download={document.filename}>
              <Download aria-hidden />
              {t("document.downloadOriginal")}
            </a>
          </DropdownMenuItem>
          <DropdownMenuItem asChild>
            <a href={urlOf(GetMarkdown.path, { params: { documentId } })} download={`${title}.md`}>
              <FileCode aria-hidden />
              {t("document.downloadMarkdown")}
            </a>
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem className="text-bad [&_svg]:text-bad" onSelect={() => setAsked("delete")}>
            <Trash2 aria-hidden />
            {t("document.delete")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {asked === "delete" && (
        <DeleteDialog documents={[document]} onClose={close} {...(onDeleted ? { onDeleted } : {})} />
      )}
      {asked === "move" && <MoveDialog documents={[document]} onClose={close} />}
      {asked === "reprocess" && <ReprocessDialog documents={[document]} onClose={close} />}
    </>
  );
}
