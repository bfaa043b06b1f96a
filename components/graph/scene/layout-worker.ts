// Runs the force layout beside the page's own thread, a few rounds at a time.
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutAnswer, LayoutOrder } from "./graph-layout.ts";
import { placeHalo } from "./place-halo.ts";

/** Between two answers; the picture is a function of the rounds alone, never of the machine's speed. */
const ROUNDS_AN_ANSWER = 8;

self.onmessage = ({ data: { positions, links, alone, rounds } }: MessageEvent<LayoutOrder>) => {
  const graph = new Graph({ multi: true });
  const isAlone = new Set(alone);
  for (let node = 0; node < positions.length / 2; node++) {
    if (!isAlone.has(node)) graph.addNode(node, { x: positions[2 * node], y: positions[2 * node + 1] });
  }
  for (let at = 0; at < links.length; at += 2) graph.addEdge(links[at], links[at + 1]);
  const settings = { ...forceAtlas2.inferSettings(graph.order), linLogMode: graph.order < 1000 };
  // What is alone needs no rounds: one answer says where it is.
  const needed = graph.order > 0 ? rounds : 1;
  for (let done = 0; done < needed; done += ROUNDS_AN_ANSWER) {
    if (graph.order > 0) forceAtlas2.assign(graph, { iterations: ROUNDS_AN_ANSWER, settings });
    tell(graph, alone, done + ROUNDS_AN_ANSWER >= needed);
  }
};

function tell(graph: Graph, alone: Uint32Array, isDone: boolean): void {
  const positions = new Float32Array((graph.order + alone.length) * 2);
  const put = (node: number, { x, y }: { x: number; y: number }) => {
    positions[2 * node] = x;
    positions[2 * node + 1] = y;
  };
  const linked = graph.mapNodes((key, { x, y }) => {
    put(Number(key), { x, y });
    return { x, y };
  });
  for (const [at, place] of placeHalo(alone.length, linked).entries()) put(alone[at] ?? 0, place);
  const answer: LayoutAnswer = { positions, isDone };
  self.postMessage(answer, { transfer: [positions.buffer] });
}
