// While an answer is out: is it still being worked on? A connection that falls silent gives no sign of it by itself.
import { noAnswer, withinTime } from "./within-time.ts";

const ASK_AFTER_MS = 1500;
/** An answer may be on its way when the server says for the first time that it is done, and a question when it says that none is there. */
const MIN_SEEN_IDLE = 2;

/**
 * Rejects with `unavailable` where `isAtWork`, asked again and again, is not answered in time, or tells for as long that nobody works
 * on what was asked; `onLost` is called then. What was asked may be done all the same; asked again it changes nothing.
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
  const enough = Math.max(MIN_SEEN_IDLE, answeredWithinMs / ASK_AFTER_MS);
  for (let seenIdle = 0; seenIdle < enough; ) {
    if (await Promise.race([settled, after(ASK_AFTER_MS)])) return work;
    const isWorking = await Promise.race([settled, withinTime(answeredWithinMs, isAtWork()).catch(() => null)]);
    if (isWorking === null) break;
    seenIdle = isWorking ? 0 : seenIdle + 1;
  }
  onLost();
  throw noAnswer();
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms).unref();
  });
}
