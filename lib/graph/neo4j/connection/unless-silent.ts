// While an answer is out: is it still being worked on? A connection that falls silent gives no sign of it by itself.
import { noAnswer, withinTime } from "./within-time.ts";

const ASK_AFTER_MS = 1500;
/** An answer may be on its way when the server says for the first time that it is done. */
const SEEN_DONE = 2;

/**
 * Rejects with `unavailable` where `isAtWork`, asked again and again, is not answered in time, or tells that nobody works on what
 * was asked; `onLost` is called then. What was asked may be done all the same; asked again it changes nothing.
 */
export async function unlessSilent<T>(
  work: Promise<T>,
  {
    answeredWithinMs,
    isAtWork,
    onLost,
  }: { readonly answeredWithinMs: number; readonly isAtWork: () => Promise<boolean>; readonly onLost: () => void },
): Promise<T> {
  const settled = work.then(
    () => true,
    () => true,
  );
  for (let seenDone = 0; seenDone < SEEN_DONE; ) {
    if (await Promise.race([settled, after(ASK_AFTER_MS)])) return work;
    const isWorking = await Promise.race([settled, withinTime(answeredWithinMs, isAtWork()).catch(() => null)]);
    if (isWorking === null) break;
    seenDone = isWorking ? 0 : seenDone + 1;
  }
  onLost();
  throw noAnswer();
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms).unref();
  });
}
