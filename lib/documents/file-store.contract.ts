// What every store of original bytes must do.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import type { FileStore } from "./file-store.ts";

const LIMITS = { maxBytes: 1000, headBytes: 4, inspect: () => {} };

async function* parts(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

export function testFileStore(
  name: string,
  open: () => Promise<{ store: FileStore; countFiles: () => Promise<number> }>,
): void {
  describe(`file store: ${name}`, () => {
    test("hashes while it receives, keeps, and gives ranges back", async () => {
      const { store } = await open();
      const received = await store.receive(parts("Paliers ", "de ", "sécurité"), LIMITS);
      expect(received.sha256).toBe(createHash("sha256").update("Paliers de sécurité").digest("hex"));
      expect(received.sizeBytes).toBe(21);
      expect(new TextDecoder().decode(await received.tail(6))).toBe("urité");
      expect(await received.tail(100)).toHaveLength(21);
      await received.keep("d_a");
      expect(await new Response(await store.open("d_a")).text()).toBe("Paliers de sécurité");
      expect(await new Response(await store.open("d_a", { start: 8, end: 9 })).text()).toBe("de");
    });

    test("shows the head before the rest comes, however the bytes are cut", async () => {
      const { store } = await open();
      let head = "";
      const inspect = (bytes: Uint8Array) => {
        head = new TextDecoder().decode(bytes);
      };
      await (await store.receive(parts("%P", "DF", "-1.7"), { ...LIMITS, inspect })).discard();
      expect(head).toBe("%PDF");
      await (await store.receive(parts("ab"), { ...LIMITS, inspect })).discard();
      expect(head).toBe("ab");
    });

    test("nothing stays of a transfer that is too large, refused, broken off or discarded", async () => {
      const { store, countFiles } = await open();
      await expect(store.receive(parts("x".repeat(600), "x".repeat(600)), LIMITS)).rejects.toMatchObject({
        code: "too_large",
      });
      const inspect = () => {
        throw new AppError("unsupported_type");
      };
      await expect(store.receive(parts("MZ.."), { ...LIMITS, inspect })).rejects.toMatchObject({
        code: "unsupported_type",
      });
      const broken = (async function* () {
        yield* parts("begin");
        throw new Error("connection lost");
      })();
      await expect(store.receive(broken, LIMITS)).rejects.toThrow("connection lost");
      const full = (async function* () {
        yield* parts("begin");
        throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
      })();
      await expect(store.receive(full, LIMITS)).rejects.toMatchObject({ code: "unavailable" });
      await (await store.receive(parts("kept not"), LIMITS)).discard();
      expect(await countFiles()).toBe(0);
    });

    test("sweeps what no document owns", async () => {
      const { store, countFiles } = await open();
      await (await store.receive(parts("a"), LIMITS)).keep("d_a");
      await (await store.receive(parts("b"), LIMITS)).keep("d_b");
      await store.receive(parts("left behind"), LIMITS);
      await store.sweep(new Set(["d_b"]));
      expect(await countFiles()).toBe(1);
      await expect(store.open("d_a")).rejects.toMatchObject({ code: "not_found" });
      await store.remove("d_b");
      await store.remove("d_b");
      expect(await countFiles()).toBe(0);
    });
  });
}
