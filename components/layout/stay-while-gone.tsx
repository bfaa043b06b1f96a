"use client";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { connection } from "#lib/client/http/connection.ts";
import { useGo } from "./use-go.ts";

/** While the server is gone, a link does not lead away from what is on screen. */
export function StayWhileGone() {
  const go = useGo();
  const isReachable = useSyncExternalStore(connection.subscribe, connection.isReachable, () => true);
  const stay = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (link.pathname === location.pathname && !link.download) return;
    event.preventDefault();
    go(link.href);
  });
  useEffect(() => {
    if (isReachable) return;
    const listen = (event: MouseEvent) => stay(event);
    window.addEventListener("click", listen, true);
    return () => window.removeEventListener("click", listen, true);
  }, [isReachable]);
  return null;
}
