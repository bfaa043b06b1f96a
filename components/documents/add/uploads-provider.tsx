"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { sendFile } from "#lib/client/uploads/send-file.ts";
import { type Upload, UploadQueue } from "#lib/client/uploads/upload-queue.ts";
import type { UploadResult } from "#lib/domain/api/documents.ts";
import { AddDialog } from "./add-dialog.tsx";

const AT_ONCE = 3;
const NONE: readonly Upload[] = [];

interface Weighing {
  readonly files: readonly File[];
  readonly add: () => void;
}

interface Uploads {
  readonly queue: UploadQueue;
  /** Asks, with the cost, before the files are added. */
  readonly weigh: (weighing: Weighing) => void;
}

const UploadsContext = createContext<Uploads | null>(null);

/** Holds the uploads of this tab, so that they go on while one looks at other pages. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("library");
  const tellDuplicate = ({ upload_id, filename: known }: UploadResult, name: string) =>
    toast(name === known ? t("duplicate", { name }) : t("duplicateAs", { name, known }), {
      action: (
        <Link href={`/documents/${upload_id}`} className="ml-auto shrink-0 font-medium text-accent hover:underline">
          {t("show")}
        </Link>
      ),
    });
  const [weighing, weigh] = useState<Weighing | null>(null);
  const [uploads] = useState<Uploads>(() => ({
    queue: new UploadQueue({ send: sendFile, concurrency: AT_ONCE, onDuplicate: tellDuplicate }),
    weigh,
  }));
  return (
    <UploadsContext value={uploads}>
      {children}
      {weighing && <AddDialog files={weighing.files} onAdd={weighing.add} onClose={() => weigh(null)} />}
    </UploadsContext>
  );
}

function useUploadsContext(): Uploads {
  const uploads = use(UploadsContext);
  if (!uploads) throw new Error("UploadsProvider is missing");
  return uploads;
}

export function useUploadQueue(): UploadQueue {
  return useUploadsContext().queue;
}

export function useWeighing(): Uploads["weigh"] {
  return useUploadsContext().weigh;
}

export function useUploads(): readonly Upload[] {
  const queue = useUploadQueue();
  return useSyncExternalStore(queue.subscribe, queue.list, () => NONE);
}
