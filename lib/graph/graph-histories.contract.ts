// Random histories: whatever was saved, replaced and removed before, the graph is that of what is left.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import {
  BUOY,
  claim,
  exportText,
  mention,
  N2,
  type Named,
  newChunk,
  newGraphDocument,
  STOP,
} from "./graph-store.fixture.ts";
import type { GraphStore } from "./graph-store.ts";

const DOCUMENTS: readonly number[] = [0, 1, 2];
const NAMES: readonly Named[] = [
  N2,
  BUOY,
  STOP,
  ["PZC", "Certification"],
  ["arrêts de contrôle", "Procedure"],
  ["PE20", "Certification"],
];

interface Save {
  readonly document: number;
  readonly index: number;
  readonly named: readonly Named[];
  readonly hasAlias: boolean;
}

const anySave: fc.Arbitrary<Save> = fc.record({
  document: fc.constantFrom(...DOCUMENTS),
  index: fc.integer({ min: 0, max: 2 }),
  named: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
  hasAlias: fc.boolean(),
});

const anyHistory = fc.record({
  saves: fc.array(anySave, { maxLength: 12 }),
  removed: fc.uniqueArray(fc.constantFrom(...DOCUMENTS), { maxLength: 2 }),
});

export function testHistories(open: () => Promise<GraphStore>): void {
  test("whatever was saved, replaced and removed before, the graph is that of the statements that are left", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async ({ saves, removed }) => {
        const lived = await open();
        await saveAll(lived, DOCUMENTS, saves.map(toKnowledge));
        for (const document of removed) await lived.removeDocument(`d_${document}`);
        const fresh = await open();
        const kept = DOCUMENTS.filter((document) => !removed.includes(document));
        await saveAll(fresh, kept, whatIsLeft(saves.filter(({ document }) => !removed.includes(document))));
        expect(await exportText(lived)).toBe(await exportText(fresh));
        await lived.close();
        await fresh.close();
      }),
      { numRuns: 60 },
    );
  });
}

async function saveAll(
  graph: GraphStore,
  documents: readonly number[],
  saves: readonly [Chunk, ChunkKnowledge][],
): Promise<void> {
  for (const document of documents) await graph.saveDocument(newGraphDocument(`d_${document}`));
  for (const [chunk, knowledge] of saves) await graph.saveChunk(chunk, knowledge);
}

/** The last save of each chunk, in another order than they came. */
function whatIsLeft(saves: readonly Save[]): [Chunk, ChunkKnowledge][] {
  const last = new Map(saves.map((save) => [`${save.document} ${save.index}`, save]));
  return [...last.values()].reverse().map(toKnowledge);
}

function toKnowledge(save: Save): [Chunk, ChunkKnowledge] {
  const chunk = newChunk(`d_${save.document}`, save.index, save.named.map(([name]) => name).join(", "));
  const mentions = save.named.map(([name, type]) =>
    mention(chunk, name, type, save.hasAlias && name === N2[0] ? ["PZC"] : []),
  );
  const [subject, object] = save.named;
  const claims =
    subject && object ? [claim(chunk, subject, "USES", object), claim(chunk, subject, "LIMITED_TO", save.index)] : [];
  return [chunk, { mentions, claims, rejected: 0 }];
}
