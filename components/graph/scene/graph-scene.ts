// The drawing itself: sigma on a graph. What fades, hides or shines is a state of its nodes and edges, never their data.
import Graph from "graphology";
import Sigma from "sigma";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import type { EntityType, Predicate } from "#lib/domain/ontology.ts";
import { GraphLayout } from "./graph-layout.ts";
import { LabelLayer } from "./label-layer.ts";
import { readColors, type SceneColors } from "./read-colors.ts";
import { PLAIN, SETTINGS, type ShowState, STYLES } from "./scene-styles.ts";
import { type EdgeData, type NodeData, updateGraph } from "./update-graph.ts";

export interface SceneHooks {
  readonly onChoose: (entityId: string | null) => void;
  readonly onExpand: (entityId: string) => void;
  /** How many pixels at the right of the canvas something lies over. */
  readonly readCoveredPx: () => number;
}

export interface SceneLook {
  readonly chosenId: string | null;
  /** Empty for all. */
  readonly types: readonly EntityType[];
  readonly relations: readonly Predicate[];
  /** Ids by importance. */
  readonly order: readonly string[];
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

type SceneSigma = Sigma<NodeData, EdgeData, Record<string, never>, ShowState, ShowState>;

/** So many edges take longer to draw than a frame lasts: while the picture moves it goes without. */
const MANY = 5000;

const NOTHING: SceneLook = { chosenId: null, types: [], relations: [], order: [], neighbours: new Map() };

export class GraphScene {
  readonly #graph = new Graph<NodeData, EdgeData, Record<string, never>>({ multi: true, type: "directed" });
  readonly #sigma: SceneSigma;
  readonly #labels: LabelLayer;
  readonly #layout = new GraphLayout();
  readonly #themes: MutationObserver;
  readonly #readCoveredPx: () => number;
  readonly #isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  #look = NOTHING;
  #colors: SceneColors = readColors();
  #pointedId: string | null = null;

  /** Throws where the browser can't draw with WebGL. */
  constructor(container: HTMLElement, hooks: SceneHooks) {
    this.#sigma = new Sigma(this.#graph, container, {
      settings: SETTINGS,
      styles: STYLES,
      customNodeState: PLAIN,
      customEdgeState: PLAIN,
    });
    this.#labels = new LabelLayer(container);
    this.#readCoveredPx = hooks.readCoveredPx;
    this.#sigma.on("afterRender", () => this.#drawLabels());
    this.#sigma.on("enterNode", ({ node }) => this.#point(node));
    this.#sigma.on("leaveNode", () => this.#point(null));
    this.#sigma.on("clickNode", ({ node }) => hooks.onChoose(node));
    this.#sigma.on("clickStage", () => hooks.onChoose(null));
    this.#sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      hooks.onExpand(node);
    });
    this.#themes = new MutationObserver(() => {
      this.#colors = readColors();
      this.#paint();
    });
    this.#themes.observe(document.documentElement, { attributeFilter: ["class"] });
  }

  show(view: GraphView): void {
    const { isSame, kept } = updateGraph(this.#graph, view, this.#colors);
    if (isSame) return;
    // What is new can be given a state and a place on the screen only now.
    this.#sigma.refresh();
    this.#sigma.setSetting("hideEdgesOnMove", this.#graph.size > MANY);
    // Where most stand already a few rounds make room for the rest.
    this.#layout.run(this.#graph, kept > this.#graph.order / 2 ? 0.4 : 1, !this.#isCalm, () => {
      // Where it has come to stand is known once it is drawn there.
      this.#sigma.once("afterRender", () => this.#look.chosenId && this.lookAt(this.#look.chosenId));
    });
  }

  setLook(look: SceneLook): void {
    this.#look = look;
    const { chosenId, types, relations, neighbours } = look;
    const focus = chosenId !== null && this.#graph.hasNode(chosenId) ? chosenId : null;
    const near = neighbours.get(focus ?? "");
    const isOut = (kind: EntityType) => types.length > 0 && !types.includes(kind);
    this.#graph.forEachNode((id, { kind }) => {
      const isNear = focus === null || id === focus || near?.has(id);
      const show = isOut(kind) ? "out" : isNear ? "plain" : "faded";
      if (this.#sigma.getNodeState(id).show !== show) this.#sigma.setNodeState(id, { show });
    });
    this.#graph.forEachEdge((id, { predicate }, source, target, from, to) => {
      const isDropped = relations.length > 0 && !relations.includes(predicate);
      const isLit = source === focus || target === focus;
      const rest = focus === null ? "plain" : isLit ? "lit" : "faded";
      const show = isDropped || isOut(from.kind) || isOut(to.kind) ? "out" : rest;
      if (this.#sigma.getEdgeState(id).show !== show) this.#sigma.setEdgeState(id, { show });
    });
    this.#sigma.scheduleRender();
  }

  zoom(by: "in" | "out" | "fit"): void {
    const camera = this.#sigma.getCamera();
    const options = { duration: this.#isCalm ? 0 : 180 };
    if (by === "fit") void camera.reset(options);
    else void (by === "in" ? camera.zoomIn(options) : camera.zoomOut(options));
  }

  /** Brings a node to the middle of what nothing lies over; while all is being arranged, all is in sight. */
  lookAt(entityId: string): void {
    const node = this.#sigma.getNodeDisplayData(entityId);
    if (!node || this.#layout.isRunning) return;
    const { width, height } = this.#sigma.getDimensions();
    const middle = this.#sigma.viewportToFramedGraph({ x: (width - this.#readCoveredPx()) / 2, y: height / 2 });
    const camera = this.#sigma.getCamera();
    const { x, y } = camera.getState();
    const target = { x: x + node.x - middle.x, y: y + node.y - middle.y };
    void camera.animate(target, { duration: this.#isCalm ? 0 : 180 });
  }

  close(): void {
    this.#themes.disconnect();
    this.#layout.stop();
    this.#labels.remove();
    this.#sigma.kill();
  }

  /** Gives every node and edge the colour of the new theme. */
  #paint(): void {
    const { ofType, line, accent } = this.#colors;
    this.#graph.updateEachNodeAttributes((_, data) => ({ ...data, color: ofType(data.kind) }), {
      attributes: ["color"],
    });
    this.#graph.updateEachEdgeAttributes((_, data) => ({ ...data, color: line, litColor: accent }), {
      attributes: ["color", "litColor"],
    });
  }

  #point(id: string | null): void {
    this.#pointedId = id;
    this.#drawLabels();
  }

  #drawLabels(): void {
    const { order, chosenId, neighbours } = this.#look;
    const graph = this.#graph;
    const focus = [this.#pointedId, chosenId].find((id) => id !== null && graph.hasNode(id)) ?? null;
    const near = neighbours.get(focus ?? "") ?? new Set<string>();
    this.#labels.draw(this.#sigma, {
      colors: this.#colors,
      order: focus === null ? order : [focus, ...order.filter((id) => near.has(id))],
      chosenId,
      coveredPx: this.#readCoveredPx(),
      pointed: focus !== null && focus === this.#pointedId ? { id: focus, near: [...near] } : null,
      nodeOf: (id) => graph.getNodeAttributes(id),
    });
  }
}
