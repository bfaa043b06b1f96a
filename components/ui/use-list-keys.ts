// `j` and `k` walk through the rows of a list, `esc` leaves it; a row is whatever carries `data-row`.
import { type RefObject, useRef } from "react";
import { useHotkeys } from "./use-hotkeys.ts";

/** By page, the row at which one was last: leaving the list, or the page, does not lose the place. */
const places = new Map<string, number>();

export function useListKeys<T extends HTMLElement>(onEscape?: () => void): RefObject<T | null> {
  const list = useRef<T>(null);
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
    const path = window.location.pathname;
    const place = Math.min(rows.length - 1, Math.max(0, at < 0 ? (places.get(path) ?? 0) : at + by));
    places.set(path, place);
    rows[place]?.focus();
    rows[place]?.scrollIntoView({ block: "nearest" });
  };
  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    esc: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      onEscape?.();
    },
  });
  return list;
}
