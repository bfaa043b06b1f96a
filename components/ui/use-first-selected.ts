import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";

const WALKING = /^(Arrow(Up|Down)|Home|End)$/;

/**
 * What a palette has selected: its first entry, though results come later than the text and in pieces, until one walks
 * through the list by keys or pointer.
 */
export function useFirstSelected(text: string) {
  const [value, setValue] = useState("");
  const listRef = useRef<HTMLDivElement>(null);
  const walkedFor = useRef<string | null>(null);
  const walk = () => {
    walkedFor.current = text;
  };
  const selectFirst = useEffectEvent(() => {
    const first = listRef.current?.querySelector("[role=option]:not([aria-disabled=true])");
    if (first && walkedFor.current !== text) setValue(first.getAttribute("data-value") ?? "");
  });
  useEffect(() => {
    if (!listRef.current) return;
    const observer = new MutationObserver(() => selectFirst());
    observer.observe(listRef.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return {
    listRef,
    value,
    onValueChange: setValue,
    onKeyDown: ({ key }: KeyboardEvent) => WALKING.test(key) && walk(),
    onPointerMove: walk,
  };
}
