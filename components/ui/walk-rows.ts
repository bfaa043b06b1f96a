import type { KeyboardEvent } from "react";

/** From a field to the rows (`data-row`) under it by the arrows, through them and back; all stand in one `data-walk`. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const stops = event.currentTarget.closest("[data-walk]")?.querySelectorAll<HTMLElement>("input, [data-row]") ?? [];
  const next = [...stops][[...stops].indexOf(event.currentTarget) + by];
  if (by === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
