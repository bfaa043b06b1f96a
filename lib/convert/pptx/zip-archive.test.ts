import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ZipArchive } from "./zip-archive.ts";

const unreadable = expect.objectContaining({ code: "unreadable_document" });

describe("ZipArchive", () => {
  test("reads stored and compressed entries by name, and nothing else", () => {
    const archive = new ZipArchive(
      zipSync({
        "a.xml": strToU8("né"),
        "b.xml": [strToU8("x".repeat(100_000)), { level: 9 }],
        "c.xml": [strToU8("plat"), { level: 0 }],
      }),
    );
    expect(archive.readText("a.xml")).toBe("né");
    expect(archive.readText("b.xml")).toHaveLength(100_000);
    expect(archive.readText("c.xml")).toBe("plat");
    expect(archive.readText("../a.xml")).toBeNull();
  });

  test("what shrank too far is stopped while it is unpacked", () => {
    const archive = new ZipArchive(zipSync({ "bomb.xml": [new Uint8Array(64 * 1024 * 1024), { level: 9 }] }));
    expect(() => archive.readText("bomb.xml")).toThrow(unreadable);
  });

  test("many entries together have a limit too", () => {
    const noise = new Uint8Array(24 * 1024 * 1024);
    for (let at = 0; at < noise.length; at += 40) noise[at] = (at * 2_654_435_761) >>> 24;
    const archive = new ZipArchive(zipSync({ "part.xml": [noise, { level: 1 }] }));
    expect(() => {
      for (let times = 0; times < 20; times++) archive.readText("part.xml");
    }).toThrow(unreadable);
  });

  test("a directory that lies is damage", () => {
    const bytes = zipSync({ "a.xml": strToU8("texte") });
    const view = new DataView(bytes.buffer);
    view.setUint32(bytes.length - 6, 0xfffff, true);
    expect(() => new ZipArchive(bytes)).toThrow(unreadable);
  });
});
