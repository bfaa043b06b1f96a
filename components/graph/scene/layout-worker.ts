// Runs the force layout beside the page's own thread, a few rounds at a time.
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutAnswer, LayoutOrder } from "./graph-layout.ts";

/** Between two answers; the picture is a function of the rounds alone, never of the machine's speed. */
const ROUNDS_AN_ANSWER = 8;

self.onmessage = ({ data }: MessageEvent<LayoutOrder>) => {
  const graph = new Graph({ multi: true });
  const { positions, links, rounds } = data;
  for (let node = 0; node < positions.length / 2; node++) {
    graph.addNode(node, { x: positions[2 * node], y: positions[2 * node + 1] });
  }
  for (let at = 0; at < links.length; at += 2) graph.addEdge(links[at], links[at + 1]);
  const settings = { ...forceAtlas2.inferSettings(graph.order), linLogMode: graph.order < 1000 };
  for (let done = 0; done < rounds; done += ROUNDS_AN_ANSWER) {
    forceAtlas2.assign(graph, { iterations: ROUNDS_AN_ANSWER, settings });
    tell(graph, done + ROUNDS_AN_ANSWER >= rounds);
  }
};

function tell(graph: Graph, isDone: boolean): void {
  const positions = new Float32Array(graph.order * 2);
  graph.forEachNode((key, { x, y }) => {
    positions[2 * Number(key)] = x;
    positions[2 * Number(key) + 1] = y;
  });
  const answer: LayoutAnswer = { positions, isDone };
  self.postMessage(answer, { transfer: [positions.buffer] });
}
