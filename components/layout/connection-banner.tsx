"use client";
import { useQuery } from "@tanstack/react-query";
import { DatabaseZap, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { connection } from "#lib/client/http/connection.ts";
import { reconnect } from "#lib/client/http/reconnect.ts";
import { healthQuery } from "#lib/client/queries/health-query.ts";
import { Banner } from "./banner.tsx";

/** Says that the server is gone, or that the graph is, and goes away when it is back. */
export function ConnectionBanner() {
  const t = useTranslations("frame");
  const isReachable = useSyncExternalStore(connection.subscribe, connection.isReachable, () => true);
  const { data: health } = useQuery(healthQuery());
  const isGraphAway = isReachable && health?.graph.ok === false;
  return (
    <div role="status">
      {!isReachable && (
        <Banner icon={WifiOff} text={t("offline")} action={<Button onClick={reconnect}>{t("reconnect")}</Button>} />
      )}
      {isGraphAway && <Banner icon={DatabaseZap} text={t("graphAway")} />}
    </div>
  );
}
