// Fewer, larger helpings of a stream, so that a page draws a few times a second whatever the pace of the news.

/** Yields the first item at once, then together whatever has come within each `intervalMs`; ends and fails as the source. */
export async function* gather<T>(source: AsyncIterable<T>, intervalMs: number): AsyncGenerator<readonly T[]> {
  const waiting: T[] = [];
  let wake: () => void = () => {};
  let isOpen = true;
  const ended = (async () => {
    for await (const item of source) {
      waiting.push(item);
      wake();
    }
  })().finally(() => {
    isOpen = false;
    wake();
  });
  // It is awaited below; until then a failure is not a surprise.
  ended.catch(() => {});
  while (isOpen || waiting.length > 0) {
    if (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (waiting.length === 0) continue;
    yield waiting.splice(0);
    if (isOpen) await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
  await ended;
}
