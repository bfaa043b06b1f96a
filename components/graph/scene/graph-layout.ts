// Arranges the nodes in a worker: fluid at ten thousand, and the same picture for the same graph.
import type Graph from "graphology";

export interface LayoutOrder {
  /** x and y of each node. */
  readonly positions: Float32Array;
  /** Source and target of each link, as indexes of nodes. */
  readonly links: Uint32Array;
  /** Indexes of the nodes that nothing links to another, those of one type beside each other. */
  readonly alone: Uint32Array;
  readonly rounds: number;
}

export interface LayoutAnswer {
  readonly positions: Float32Array;
  readonly isDone: boolean;
}

/** Fewer rounds where each takes longer. */
const ROUNDS: readonly (readonly [nodes: number, rounds: number])[] = [
  [400, 480],
  [1500, 240],
  [4000, 120],
  [Number.POSITIVE_INFINITY, 72],
];

export class GraphLayout {
  #worker: Worker | null = null;

  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /** Writes new positions into the graph as they come. `share` of the full rounds is enough where most stand already. */
  run(graph: Graph, share: number, isAnimated: boolean, onDone: () => void): void {
    this.stop();
    const nodes = graph.nodes();
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    this.#worker = worker;
    worker.onmessage = ({ data: { positions, isDone } }: MessageEvent<LayoutAnswer>) => {
      if (isAnimated || isDone) place(graph, nodes, positions);
      if (!isDone) return;
      this.stop();
      onDone();
    };
    worker.postMessage(orderOf(graph, nodes, share));
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

function orderOf(graph: Graph, nodes: readonly string[], share: number): LayoutOrder {
  const at = new Map(nodes.map((id, index) => [id, index]));
  const positions = new Float32Array(nodes.length * 2);
  nodes.forEach((id, index) => {
    positions[2 * index] = graph.getNodeAttribute(id, "x");
    positions[2 * index + 1] = graph.getNodeAttribute(id, "y");
  });
  const links = graph
    .filterEdges((_, __, source, target) => source !== target)
    .flatMap((edge) => graph.extremities(edge).map((id) => at.get(id) ?? 0));
  const kindOf = (index: number): string => graph.getNodeAttribute(nodes[index], "kind");
  const alone = nodes.flatMap((id, index) => (graph.neighbors(id).some((other) => other !== id) ? [] : [index]));
  alone.sort((a, b) => (kindOf(a) < kindOf(b) ? -1 : Number(kindOf(a) > kindOf(b))) || a - b);
  const full = ROUNDS.find(([most]) => nodes.length <= most)?.[1] ?? 0;
  return { positions, links: Uint32Array.from(links), alone: Uint32Array.from(alone), rounds: Math.ceil(full * share) };
}

function place(graph: Graph, nodes: readonly string[], positions: Float32Array): void {
  const at = new Map(nodes.map((id, index) => [id, index]));
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const index = at.get(id) ?? 0;
      return { ...attributes, x: positions[2 * index], y: positions[2 * index + 1] };
    },
    { attributes: ["x", "y"] },
  );
}
