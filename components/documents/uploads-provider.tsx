"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { sendFile } from "#lib/client/send-file.ts";
import { type Upload, UploadQueue } from "#lib/client/upload-queue.ts";
import type { UploadResult } from "#lib/domain/api/documents.ts";

const AT_ONCE = 3;
const NONE: readonly Upload[] = [];
const UploadsContext = createContext<UploadQueue | null>(null);

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
  const [queue] = useState(() => new UploadQueue({ send: sendFile, concurrency: AT_ONCE, onDuplicate: tellDuplicate }));
  return <UploadsContext value={queue}>{children}</UploadsContext>;
}

export function useUploadQueue(): UploadQueue {
  const queue = use(UploadsContext);
  if (!queue) throw new Error("UploadsProvider is missing");
  return queue;
}

export function useUploads(): readonly Upload[] {
  const queue = useUploadQueue();
  return useSyncExternalStore(queue.subscribe, queue.list, () => NONE);
}
