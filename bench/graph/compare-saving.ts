// How fast are chunks resolved and saved, beside a bare loop that writes the very same rows?
import type { Figure } from "../figure.ts";
import type { Ground } from "./grounds.ts";
import { growTo } from "./growth.ts";
import { makeDocument } from "./make-corpus.ts";

const DOCUMENTS = 4;
/** Both by turns: what else the machine does, and how fast its disk is meanwhile, comes upon both. */
const ROUNDS = 5;

export async function compareSaving(ground: Ground): Promise<Figure> {
  // What the loop writes was saved once before: whoever compiles what runs often has seen both when they are timed.
  const measureBare = await ground.recordSaving(DOCUMENTS);
  // What is saved is in hand before it is timed, as what the loop writes is.
  const documents = Array.from({ length: DOCUMENTS }, (_, number) => makeDocument(number));
  const make = (number: number) => documents[number] ?? makeDocument(number);
  const rounds: { readonly bare: number; readonly saved: number }[] = [];
  while (rounds.length < ROUNDS) {
    const bare = await measureBare();
    const graph = await ground.openEmpty();
    rounds.push({ bare, saved: await growTo(graph, 0, DOCUMENTS, { chunksAtOnce: 1, make }) });
    await graph.close();
  }
  const { bare, saved } = middleOf(rounds, (round) => round.saved / round.bare);
  return {
    name: `${ground.name}: chunks saved and resolved`,
    measured: saved,
    unit: "chunks/s",
    reference: { name: ground.bareName, measured: bare },
    goal: { comparator: ">=", value: 0.7 },
  };
}

function middleOf<T>(items: readonly T[], by: (item: T) => number): T {
  const middle = items.toSorted((a, b) => by(a) - by(b))[items.length >> 1];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return middle;
}
