// Random histories: whatever was saved, decided, undone and removed before, the graph is that of what is left.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyHistory, live, reprocess, saveAll } from "./graph-histories.fixture.ts";
import { exportText } from "./graph-store.fixture.ts";
import type { GraphStore } from "./graph-store.ts";

/** `histories` are tried: fewer where a store takes longer to open. */
export function testHistories(open: () => Promise<GraphStore>, histories: number): void {
  test("whatever came before, processing again changes nothing, and undone decisions leave what documents say", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (deeds) => {
        const lived = await open();
        const ledger = await live(lived, deeds);
        const [livedText, doubts] = [await exportText(lived), await lived.findDoubts({ limit: 50 })];
        for (const document of [...ledger.keys()].reverse()) await reprocess(lived, ledger, document);
        expect(await exportText(lived)).toBe(livedText);
        expect(await lived.findDoubts({ limit: 50 })).toEqual(doubts);
        const made = await Array.fromAsync(lived.curations());
        for (const { id } of made) await lived.undoCuration(id);
        const [undoneText, undoneCount] = [await exportText(lived), await lived.count()];
        const undoneDoubts = await lived.findDoubts({ limit: 50 });
        await lived.close();
        const fresh = await open();
        for (const [document, saves] of ledger) await saveAll(fresh, document, [...saves.values()].reverse());
        expect(undoneText).toBe(await exportText(fresh));
        expect(undoneCount).toEqual(await fresh.count());
        expect(undoneDoubts).toEqual(await fresh.findDoubts({ limit: 50 }));
        await fresh.close();
      }),
      { numRuns: histories },
    );
  });
}
