import { type RefCallback, useCallback, useLayoutEffect, useRef, useState } from "react";

const NEAR_PX = 24;

interface FollowEnd<T> {
  readonly ref: RefCallback<T>;
  readonly isFollowing: boolean;
  readonly goToEnd: () => void;
}

/** Keeps a scrolling box at its end while it grows, until someone scrolls up. */
export function useFollowEnd<T extends HTMLElement>(length: number): FollowEnd<T> {
  const box = useRef<T | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const ref = useCallback((element: T | null) => {
    box.current = element;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    const look = () => setFollowing(element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX);
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, []);
  const goToEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list is what moves the end
  useLayoutEffect(() => {
    if (isFollowing) goToEnd();
  }, [length, isFollowing]);
  return { ref, isFollowing, goToEnd };
}
