/** Puts the text on the clipboard, while a click is handled; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  // Over plain HTTP, except on this machine itself, pages have no clipboard: only the old command is left.
  const { clipboard }: Partial<Navigator> = navigator;
  if (!clipboard) return copyByCommand(text);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener("copy", put);
  const isAllowed = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return isAllowed && isCopied;
}
