/** Passes the bytes on, and shows the first `headBytes` of them to `inspect` as soon as they are there. What it throws ends the stream. */
export async function* inspectHead(
  bytes: AsyncIterable<Uint8Array>,
  headBytes: number,
  inspect: (head: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  let head = new Uint8Array(0);
  let isInspected = false;
  for await (const part of bytes) {
    if (!isInspected) {
      head = concat(head, part.subarray(0, headBytes - head.length));
      isInspected = head.length >= headBytes;
      if (isInspected) inspect(head);
    }
    yield part;
  }
  if (!isInspected) inspect(head);
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
