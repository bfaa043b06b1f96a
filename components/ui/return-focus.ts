// Where the focus was before a dialog took it, or the menu that led to the dialog: there it goes back once all are closed.

/** What holds the focus for as long as it is open. */
const POPUPS = "[role=dialog],[role=alertdialog],[role=menu],[role=listbox]";

let before: HTMLElement | null = null;

if (typeof document !== "undefined") {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && !target.closest(POPUPS)) before = target;
  });
  // Whoever then presses on what takes no focus has left the place.
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (target === before && relatedTarget === null) before = null;
  });
}

/** For `onCloseAutoFocus`: Radix itself knows of no place but a trigger of its own, and few dialogs here have one. */
export function returnFocus(event: Event): void {
  if (!before?.isConnected || document.querySelector(POPUPS)) return;
  event.preventDefault();
  before.focus({ preventScroll: true });
}
