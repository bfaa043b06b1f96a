import { useSyncExternalStore } from "react";

const never = () => () => {};

/** How the key before a letter is written on this machine; the server can't know, and writes what most have. */
export function useModKey(): string {
  const isApple = useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  return isApple ? "⌘" : "Ctrl ";
}
