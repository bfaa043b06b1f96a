// Hidden tabs hold no stream: browsers allow six connections to a server over all tabs, and ten open tabs must still work.

export function isTabHidden(): boolean {
  return typeof document !== "undefined" && document.hidden;
}

/** Aborts when the tab is hidden; `stop` forgets the listener. */
export function watchTabHidden(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const check = () => isTabHidden() && controller.abort();
  if (typeof document !== "undefined") document.addEventListener("visibilitychange", check);
  return {
    signal: controller.signal,
    stop: () => typeof document !== "undefined" && document.removeEventListener("visibilitychange", check),
  };
}
