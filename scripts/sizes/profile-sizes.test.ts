import { describe, expect, it } from "vitest";
import { profileSizes } from "./profile-sizes.ts";

const file = (path: string, lineCount: number) => ({ path, lineCount });

describe("profileSizes", () => {
  it("gives lengths that files really have", () => {
    const files = [10, 20, 30, 40, 50, 60, 70, 80, 90, 240].map((lines) => file(`lib/f${lines}.ts`, lines));
    expect(profileSizes(files)).toEqual({
      fileCount: 10,
      medianLines: 50,
      p90Lines: 90,
      longest: file("lib/f240.ts", 240),
      complaints: [],
    });
  });

  it.each([
    ["app/api/upload/route.ts", 40],
    ["app/(frame)/page.tsx", 60],
    ["components/documents/log.tsx", 150],
    ["components/documents/log.test.tsx", 250],
    ["lib/lexicon/data/gases.ts", 250],
    ["app/globals.css", 250],
  ])("lets %s have %i lines and no more", (path, maxLines) => {
    const small = [
      file("lib/a.ts", 5),
      file("lib/b.ts", 5),
      ...Array.from({ length: 20 }, (_, i) => file(`lib/${i}.ts`, 5)),
    ];
    expect(profileSizes([...small, file(path, maxLines)]).complaints).toEqual([]);
    expect(profileSizes([...small, file(path, maxLines + 1)]).complaints).toEqual([
      expect.stringContaining(`${path} has ${maxLines + 1} lines`),
    ]);
  });

  it("minds the median and the 90th percentile", () => {
    const all = (lines: number) => Array.from({ length: 10 }, (_, index) => file(`lib/${index}.ts`, lines));
    expect(profileSizes(all(70)).complaints).toEqual([]);
    expect(profileSizes(all(71)).complaints).toEqual([expect.stringContaining("median")]);
    expect(profileSizes([...all(10), ...all(181).slice(0, 3)]).complaints).toEqual([expect.stringContaining("90th")]);
  });
});
