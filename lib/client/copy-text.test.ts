import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "./copy-text.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser without a clipboard, as over plain HTTP, whose old command takes what a listener puts into its event. */
function stubCommand(isAllowed: boolean): () => string | undefined {
  let copied: string | undefined;
  const setData = (_type: string, text: string) => {
    copied = text;
  };
  const page = new EventTarget();
  const execCommand = (command: string) =>
    isAllowed && page.dispatchEvent(Object.assign(new Event(command), { clipboardData: { setData } }));
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", Object.assign(page, { execCommand }));
  return () => copied;
}

test("without a clipboard the old command copies", async () => {
  const copied = stubCommand(true);
  await expect(copyText("palier")).resolves.toBe(true);
  expect(copied()).toBe("palier");
});

test("where neither copies it says so", async () => {
  stubCommand(false);
  await expect(copyText("palier")).resolves.toBe(false);
});

test("a clipboard that refuses is an answer, no fault", async () => {
  const writeText = vi.fn().mockRejectedValue(new DOMException("Denied", "NotAllowedError"));
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  await expect(copyText("palier")).resolves.toBe(false);
  expect(writeText).toHaveBeenCalledWith("palier");
});
