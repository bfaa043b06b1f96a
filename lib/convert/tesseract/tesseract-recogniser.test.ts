import { afterEach, expect, test, vi } from "vitest";
import { TesseractRecogniser } from "./tesseract-recogniser.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("the time of drawing an image is spent too, though nothing comes of it", async () => {
  const recogniser = new TesseractRecogniser(1000);
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const draw = (untilMs: number) => () => {
    now.mockReturnValue(untilMs);
    return Promise.reject(new Error("no image"));
  };
  await expect(recogniser.recognise(draw(600), "picture")).rejects.toThrow("no image");
  expect(recogniser.isSpent).toBe(false);
  await expect(recogniser.recognise(draw(1200), "picture")).rejects.toThrow("no image");
  expect(recogniser.isSpent).toBe(true);
});
