// What every converter must do, whatever it reads with.
import { describe, expect, test } from "vitest";
import { pageSchema } from "#lib/domain/page.ts";
import { collect } from "./collect.fixture.ts";
import type { ConversionSource, Converter } from "./converter.ts";

/** `good` has three pages with text; `damaged` cannot be read. */
export function testConverter(
  name: string,
  open: () => Promise<{ converter: Converter; good: ConversionSource; damaged: ConversionSource }>,
): void {
  const never = new AbortController().signal;

  describe(`converter: ${name}`, () => {
    test("says how many pages, counts them as they are read, then tells them in order, and last what the document is", async () => {
      const { converter, good } = await open();
      const { events, pages } = await collect(converter.convert(good, never));
      expect(events[0]).toEqual({ type: "opened", pageCount: 3 });
      expect(events.filter((event) => event.type === "page-read").map(({ done, total }) => `${done}/${total}`)).toEqual(
        ["1/3", "2/3", "3/3"],
      );
      expect(pages.map((page) => page.number)).toEqual([1, 2, 3]);
      expect(pageSchema.array().safeParse(pages).success).toBe(true);
      expect(events.findIndex((event) => event.type === "page")).toBeGreaterThan(
        events.findLastIndex((event) => event.type === "page-read"),
      );
      expect(events.at(-1)?.type).toBe("described");
    });

    test("the same document twice gives the same events", async () => {
      const { converter, good } = await open();
      const once = await collect(converter.convert(good, never));
      expect((await collect(converter.convert(good, never))).events).toEqual(once.events);
    });

    test("refuses what it cannot read, and more pages than allowed", async () => {
      const { converter, good, damaged } = await open();
      await expect(collect(converter.convert(damaged, never))).rejects.toMatchObject({ code: "unreadable_document" });
      const limited = collect(converter.convert({ ...good, maxPages: 2 }, never));
      await expect(limited).rejects.toMatchObject({ code: "too_many_pages" });
    });

    test("an abort ends it with the signal's reason", async () => {
      const { converter, good } = await open();
      const reason = new Error("no longer wanted");
      await expect(collect(converter.convert(good, AbortSignal.abort(reason)))).rejects.toBe(reason);
      const controller = new AbortController();
      const conversion = converter.convert(good, controller.signal)[Symbol.asyncIterator]();
      await conversion.next();
      controller.abort(reason);
      const drain = async () => {
        while (!(await conversion.next()).done);
      };
      await expect(drain()).rejects.toBe(reason);
    });
  });
}
