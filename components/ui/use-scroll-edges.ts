import { type RefCallback, useCallback } from "react";

/** A pixel is lost to rounding where the window is zoomed. */
const ROUNDING_PX = 1;

/** Tells on the element itself (`data-more`) at which ends of it there is more to scroll to; `fade-x` and `fade-y` show it. */
export function useScrollEdges<T extends HTMLElement>(): RefCallback<T> {
  return useCallback((box: T | null) => {
    if (!box) return;
    const tell = () => {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = box;
      const before = Math.max(scrollLeft, scrollTop);
      const after = Math.max(scrollWidth - clientWidth - scrollLeft, scrollHeight - clientHeight - scrollTop);
      const ends = [before > ROUNDING_PX && "start", after > ROUNDING_PX && "end"];
      box.dataset.more = ends.filter(Boolean).join(" ");
    };
    const sizes = new ResizeObserver(tell);
    sizes.observe(box);
    const contents = new MutationObserver(tell);
    contents.observe(box, { childList: true, subtree: true, characterData: true });
    box.addEventListener("scroll", tell, { passive: true });
    return () => {
      sizes.disconnect();
      contents.disconnect();
      box.removeEventListener("scroll", tell);
    };
  }, []);
}
