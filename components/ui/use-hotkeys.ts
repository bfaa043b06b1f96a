// Keys that work anywhere on the page, except while someone types or a dialog is open.
import { useEffect, useEffectEvent } from "react";

/** How long a first key waits for its second, as in "g l". */
const SEQUENCE_MS = 1000;

/** What a held key may do again and again: to go on moving. Anything else is done once, however long the key is held. */
const MOVES: ReadonlySet<string> = new Set(["j", "k", "left", "right", "up", "down"]);

/** Names are keys ("j", "esc", "left"), "mod+k" for ⌘K and Ctrl+K, or two keys in a row ("g l"). */
export function useHotkeys(actions: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const run = useEffectEvent((names: readonly string[], event: KeyboardEvent) => {
    const name = names.find((candidate) => candidate in actions);
    if (!name) return;
    event.preventDefault();
    if (!event.repeat || MOVES.has(name)) actions[name]?.(event);
  });
  useEffect(() => {
    let first = { key: "", at: 0 };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event)) return;
      run(namesOf(event, first), event);
      first = { key: event.key, at: event.timeStamp };
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function namesOf(event: KeyboardEvent, first: { key: string; at: number }): string[] {
  if (event.metaKey || event.ctrlKey) return [`mod+${event.key.toLowerCase()}`];
  if (event.key === "Escape") return ["esc"];
  if (event.key.startsWith("Arrow")) return [event.key.slice("Arrow".length).toLowerCase()];
  const isSecond = event.timeStamp - first.at < SEQUENCE_MS;
  return isSecond ? [`${first.key} ${event.key}`, event.key] : [event.key];
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.metaKey || event.ctrlKey) return false;
  if (event.altKey || isTyping(event.target)) return true;
  return document.querySelector("[role=dialog],[role=alertdialog],[role=menu],[role=listbox]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
