"use client";
import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDropzone } from "react-dropzone";
import { classNames } from "#components/ui/class-names.ts";
import { useAddFiles } from "./use-add-files.ts";

/** Covers the window while files are dragged over it, says how many will be added, and takes them. */
export function DropOverlay() {
  const t = useTranslations("library");
  const addFiles = useAddFiles();
  const [count, setCount] = useState(0);
  const { getRootProps, isDragGlobal } = useDropzone({
    onDrop: addFiles,
    onDragEnter: (event) => setCount(countFiles(event)),
    noClick: true,
    noKeyboard: true,
  });
  return (
    <div
      {...getRootProps({ role: "presentation" })}
      className={classNames(
        "fixed inset-0 z-50 grid place-items-center bg-canvas/90 p-6",
        isDragGlobal ? "animate-enter" : "hidden",
      )}
    >
      <div className="pointer-events-none grid size-full place-items-center rounded-card border-2 border-accent border-dashed">
        {/* A ground of its own: the page shows through the rest. */}
        <div className="flex flex-col items-center gap-2 rounded-card border border-line bg-surface px-10 py-8 text-center">
          <Upload className="size-8 text-accent" aria-hidden strokeWidth={1.5} />
          <p className="font-bold text-xl">{t("overlayTitle", { count })}</p>
          <p className="text-base text-ink-soft">{t("overlayText")}</p>
        </div>
      </div>
    </div>
  );
}

/** Browsers tell the number of dragged files before the drop, and keep their names until then. */
function countFiles(event: unknown): number {
  const items = hasDataTransfer(event) ? [...event.dataTransfer.items] : [];
  return items.filter(({ kind }) => kind === "file").length;
}

function hasDataTransfer(event: unknown): event is { dataTransfer: DataTransfer } {
  return typeof event === "object" && event !== null && "dataTransfer" in event;
}
