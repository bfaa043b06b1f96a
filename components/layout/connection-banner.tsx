"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { connection } from "#lib/client/connection.ts";

/** Says that the server is gone, and goes away when it is back. */
export function ConnectionBanner() {
  const t = useTranslations("frame");
  const isReachable = useSyncExternalStore(connection.subscribe, connection.isReachable, () => true);
  return (
    <div role="status">
      {!isReachable && (
        <div className="flex animate-arrive items-center gap-3 border-line border-b bg-raised px-4 py-2 md:px-6">
          <WifiOff className="size-4 shrink-0 text-warn" aria-hidden />
          <p className="min-w-0 flex-1">{t("offline")}</p>
          <Button onClick={connection.retryNow}>{t("reconnect")}</Button>
        </div>
      )}
    </div>
  );
}
