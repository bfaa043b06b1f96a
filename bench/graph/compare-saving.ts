// How fast are chunks resolved and saved, beside a bare loop that writes the very same rows?
import type { Figure } from "../figure.ts";
import type { Ground } from "./grounds.ts";
import { growTo } from "./growth.ts";

const DOCUMENTS = 4;

export async function compareSaving(ground: Ground): Promise<Figure> {
  // What the loop writes was saved once before: whoever compiles what runs often has seen both when they are timed.
  const bare = await ground.measureBare(DOCUMENTS);
  const graph = await ground.openEmpty();
  const pace = await growTo(graph, 0, DOCUMENTS, { chunksAtOnce: 1 });
  await graph.close();
  return {
    name: `${ground.name}: chunks saved and resolved`,
    measured: pace,
    unit: "chunks/s",
    reference: { name: ground.bareName, measured: bare },
    goal: { comparator: ">=", value: 0.7 },
  };
}
