import fc from "fast-check";
import { expect, test } from "vitest";
import { orderRegions } from "./order-regions.ts";

const item = (id: string, left: number, top: number, width: number) => ({
  id,
  left,
  top,
  right: left + width,
  bottom: top + 10,
});
const ids = (regions: readonly (readonly { id: string }[])[]) =>
  regions.map((region) => region.map(({ id }) => id).join(" "));
const column = (name: string, left: number, width: number, rows: number, top = 100) =>
  Array.from({ length: rows }, (_, row) => item(`${name}${row}`, left, top + row * 12, width));

test("columns one after the other, between what stands over both", () => {
  const items = [
    item("title", 50, 50, 400),
    ...column("a", 50, 180, 4),
    ...column("b", 260, 180, 4),
    item("foot", 50, 400, 400),
  ];
  expect(ids(orderRegions(items))).toEqual(["title", "a0 a1 a2 a3", "b0 b1 b2 b3", "foot"]);
});

test("a heading alone under two columns heads what follows, not the left one", () => {
  const head = { ...item("head", 50, 160, 90), isProminent: true };
  const columns = [...column("a", 50, 180, 4), ...column("b", 260, 180, 4)];
  const wide = item("wide", 50, 180, 400);
  expect(ids(orderRegions([...columns, head, wide]))).toEqual(["a0 a1 a2 a3", "b0 b1 b2 b3", "head wide"]);
  const below = [...column("c", 50, 180, 4, 180), ...column("d", 260, 180, 4, 180)];
  expect(ids(orderRegions([...columns, head, ...below])).join(" / ")).toBe(
    "a0 a1 a2 a3 / b0 b1 b2 b3 / head c0 c1 c2 c3 / d0 d1 d2 d3",
  );
});

test("a title in the middle ends the two blocks of a letterhead above it", () => {
  const head = [...column("a", 50, 90, 3), ...column("b", 320, 130, 3)];
  const title = { ...item("title", 180, 160, 140), isProminent: true };
  const body = [item("first", 50, 190, 400), item("second", 50, 202, 300)];
  expect(ids(orderRegions([...head, title, ...body]))).toEqual(["a0 a1 a2", "b0 b1 b2", "title first second"]);
});

test("a term over several lines is read before what it means, and after the term above", () => {
  const row = (name: string, top: number, terms: number) => [
    ...column(`${name}t`, 50, 80, terms, top).map((term) => ({ ...term, isProminent: true })),
    ...column(`${name}x`, 160, 300, 2, top),
  ];
  const items = [...row("a", 100, 1), ...row("b", 140, 2), ...row("c", 180, 1)];
  expect(ids(orderRegions(items)).join(" ")).toBe("at0 ax0 ax1 bt0 bt1 bx0 bx1 ct0 cx0 cx1");
});

test("page numbers beside bold titles are no glossary: a title over two lines stays with its number", () => {
  const titles = [...column("t", 50, 200, 3), item("wrapped", 50, 136, 200)].map((each) => ({
    ...each,
    isProminent: true,
  }));
  const numbers = [0, 1, 2].map((row) => item(`n${row}`, 330, 100 + row * 12, 10));
  expect(ids(orderRegions([...titles, ...numbers]))).toEqual(["t0 n0 t1 n1 t2 n2 wrapped"]);
});

test("the last line of a text over both columns stays with it; one further down begins the left column", () => {
  const columns = [...column("a", 50, 180, 4), ...column("b", 260, 180, 4)];
  const [full, last] = [item("full", 50, 70, 400), item("last", 50, 82, 60)];
  expect(ids(orderRegions([full, last, ...columns]))).toEqual(["full last", "a0 a1 a2 a3", "b0 b1 b2 b3"]);
  expect(ids(orderRegions([full, item("first", 50, 92, 60), ...columns]))).toEqual([
    "full",
    "first a0 a1 a2 a3",
    "b0 b1 b2 b3",
  ]);
});

test("words that stand far apart in one line are no columns", () => {
  const words = [0, 1, 2, 3, 4, 5].map((word) => item(`w${word}`, 50 + word * 70, 112, 40));
  const items = [item("before", 50, 100, 400), ...words, item("after", 50, 124, 400)];
  expect(ids(orderRegions(items)).join(" ")).toBe("before w0 w1 w2 w3 w4 w5 after");
});

test("a row of several fields is read across, whatever stands below", () => {
  const fields = [item("date", 50, 100, 40), item("site", 200, 100, 40), item("guide", 350, 100, 60)];
  const items = [item("title", 220, 60, 120), ...fields, item("note", 50, 160, 400)];
  expect(ids(orderRegions(items)).join(" ")).toBe("title date site guide note");
});

test("a heading within the left column stays in it", () => {
  const head = { ...item("head", 50, 160, 90), isProminent: true };
  const columns = [...column("a", 50, 180, 4), ...column("b", 260, 180, 4)];
  expect(ids(orderRegions([...columns, head, ...column("c", 50, 180, 3, 174)]))).toEqual([
    "a0 a1 a2 a3 head c0 c1 c2",
    "b0 b1 b2 b3",
  ]);
});

test("one column is one region", () => {
  expect(ids(orderRegions(column("a", 50, 400, 5)))).toEqual(["a0 a1 a2 a3 a4"]);
});

test("a short note beside the text is a column of its own; rows side by side are not", () => {
  const text = column("a", 150, 300, 5);
  expect(ids(orderRegions([...text, item("note", 40, 125, 30)]))).toEqual(["note", "a0 a1 a2 a3 a4"]);
  const rows = [0, 1, 2].flatMap((row) => [
    item(`k${row}`, 40, 100 + row * 12, 30),
    item(`v${row}`, 150, 100 + row * 12, 300),
  ]);
  expect(ids(orderRegions(rows))).toEqual(["k0 v0 k1 v1 k2 v2"]);
});

test("every item is there once", () => {
  const any = fc.record({ left: fc.nat(500), top: fc.nat(700), width: fc.integer({ min: 1, max: 200 }) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (rects) => {
      const items = rects.map(({ left, top, width }, index) => item(String(index), left, top, width));
      const read = orderRegions(items)
        .flat()
        .map(({ id }) => Number(id));
      expect(read.sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
    }),
  );
});
