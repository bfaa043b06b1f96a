import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unlessSilent } from "./unless-silent.ts";

/** Longer than any call may take. */
const LONG_MS = 600_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What became of it, if anything, within a long time. */
async function outcome(
  work: Promise<string>,
  isAtWork: () => Promise<boolean>,
  onLost = () => {},
  answeredWithinMs = 3000,
) {
  let became = "nothing";
  unlessSilent(work, { answeredWithinMs, isAtWork, onLost }).then(
    (answer) => {
      became = answer;
    },
    (error: Error) => {
      became = error.message;
    },
  );
  await vi.advanceTimersByTimeAsync(LONG_MS);
  return became;
}

const never = new Promise<never>(() => {});

test("an answer is waited for as long as the server works on it", async () => {
  const onLost = vi.fn();
  expect(await outcome(never, async () => true, onLost)).toBe("nothing");
  expect(onLost).not.toHaveBeenCalled();
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("an answer"), LONG_MS / 2));
  expect(await outcome(late, async () => true)).toBe("an answer");
});

test("one on which nobody works any more is lost, unless it was on its way", async () => {
  const onLost = vi.fn();
  expect(await outcome(never, async () => false, onLost)).toMatch(/does not answer/);
  expect(onLost).toHaveBeenCalledOnce();
  const onItsWay = new Promise<string>((resolve) => setTimeout(() => resolve("an answer"), 2000));
  expect(await outcome(onItsWay, async () => false)).toBe("an answer");
});

test("who has more patience waits longer for work that is not begun: a server that has just started takes its time", async () => {
  const late = () => new Promise<string>((resolve) => setTimeout(() => resolve("an answer"), 20_000));
  expect(await outcome(late(), async () => false)).toMatch(/does not answer/);
  expect(
    await outcome(
      late(),
      async () => false,
      () => {},
      60_000,
    ),
  ).toBe("an answer");
});

test("a server that can't be asked, or does not say, does not answer", async () => {
  expect(await outcome(never, () => Promise.reject(new Error("away")))).toMatch(/does not answer/);
  expect(await outcome(never, () => never)).toMatch(/does not answer/);
});

test("a call that fails by itself fails as it did", async () => {
  expect(await outcome(Promise.reject(new Error("its own fault")), async () => true)).toBe("its own fault");
});
