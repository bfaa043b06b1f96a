// What may happen to a file on its way, or be done to it on purpose. Every change follows from numbers alone.
import fc from "fast-check";

export type Mutation = (bytes: Uint8Array) => Uint8Array;

/** A place in the file, as a share of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const flips: fc.Arbitrary<Mutation> = fc
  .array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 30 })
  .map((list) => (bytes) => {
    const changed = new Uint8Array(bytes);
    for (const [at, bit] of list) {
      const index = Math.floor(at * changed.length);
      changed[index] = (changed[index] ?? 0) ^ (1 << bit);
    }
    return changed;
  });

const cut: fc.Arbitrary<Mutation> = place.map((at) => (bytes) => bytes.slice(0, Math.floor(at * bytes.length)));

/** A stretch is taken out and put in elsewhere. */
const moved: fc.Arbitrary<Mutation> = fc.tuple(place, place, fc.nat(400)).map(([from, to, length]) => (bytes) => {
  const start = Math.floor(from * bytes.length);
  const stretch = bytes.slice(start, start + length);
  const rest = Buffer.concat([bytes.slice(0, start), bytes.slice(start + length)]);
  const target = Math.floor(to * rest.length);
  return new Uint8Array(Buffer.concat([rest.subarray(0, target), stretch, rest.subarray(target)]));
});

/** One of the numbers in the text of the file becomes another. */
const counts: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.constantFrom("0", "-1", "2147483648", "99999999999999999999", "1e308", "NaN"))
  .map(([at, number]) => (bytes) => {
    const text = Buffer.from(bytes).toString("latin1");
    const found = [...text.matchAll(/\d+/g)];
    const chosen = found[Math.floor(at * found.length)];
    if (!chosen) return bytes;
    const changed = text.slice(0, chosen.index) + number + text.slice(chosen.index + chosen[0].length);
    return new Uint8Array(Buffer.from(changed, "latin1"));
  });

const OBJECT = /(?<=\bobj\b)[\s\S]*?(?=\bendobj\b)|<(?:p|a|c|dgm):[^<>]*>/g;

/** Two objects of a PDF, or two tags of an XML text, change places. */
const swapped: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([one, other]) => (bytes) => {
  const text = Buffer.from(bytes).toString("latin1");
  const found = [...text.matchAll(OBJECT)];
  const [a, b] = [one, other]
    .map((at) => found[Math.floor(at * found.length)])
    .sort((x, y) => (x?.index ?? 0) - (y?.index ?? 0));
  if (!a || !b || a === b) return bytes;
  const changed =
    text.slice(0, a.index) +
    b[0] +
    text.slice(a.index + a[0].length, b.index) +
    a[0] +
    text.slice(b.index + b[0].length);
  return new Uint8Array(Buffer.from(changed, "latin1"));
});

/** Several changes, one after another. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(flips, cut, moved, swapped, counts), { minLength: 1, maxLength: 3 })
  .map((list) => (bytes) => list.reduce((changed, mutate) => mutate(changed), bytes));
