/** So much of the window's edges may lie under its bars. */
const COVERED_PX = 120;

/** Brings the chosen mark to the middle of the window, unless it is seen already; as a ref, when it becomes the chosen one. */
export function bringIntoView(mark: HTMLElement | null): void {
  if (!mark) return;
  const { top, right, bottom, left } = mark.getBoundingClientRect();
  const isSeen = top > COVERED_PX && bottom < window.innerHeight - COVERED_PX && left > 0 && right < window.innerWidth;
  if (!isSeen) mark.scrollIntoView({ block: "center", inline: "center" });
}
