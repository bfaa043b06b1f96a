// The drawing itself: sigma on a graph that only data changes; what fades, hides or shines is decided by reducers.
import Graph from "graphology";
import Sigma from "sigma";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import type { EntityType, Predicate } from "#lib/domain/ontology.ts";
import { GraphLayout } from "./graph-layout.ts";
import { LabelLayer } from "./label-layer.ts";
import { readColors, type SceneColors } from "./read-colors.ts";
import { type EdgeData, type NodeData, updateGraph } from "./update-graph.ts";

export interface SceneHooks {
  readonly onChoose: (entityId: string | null) => void;
  readonly onExpand: (entityId: string) => void;
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

const NOTHING: SceneLook = { chosenId: null, types: [], relations: [], order: [], neighbours: new Map() };
const HIDDEN = { visibility: "hidden" } as const;
const HOVER_MS = 60;
const FADED = 0.1;
/** From so many edges on they are drawn fainter, or they would cover the nodes. */
const DENSE = 500;

export class GraphScene {
  readonly #graph = new Graph<NodeData, EdgeData>({ multi: true, type: "directed" });
  readonly #sigma: Sigma<NodeData, EdgeData>;
  readonly #labels: LabelLayer;
  readonly #layout = new GraphLayout();
  readonly #themes: MutationObserver;
  readonly #isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  #look = NOTHING;
  #colors: SceneColors = readColors();
  #hoveredId: string | null = null;
  #hovering: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the browser can't draw with WebGL. */
  constructor(container: HTMLElement, hooks: SceneHooks) {
    this.#sigma = new Sigma<NodeData, EdgeData>(this.#graph, container, {
      settings: {
        renderLabels: false,
        itemSizesReference: "screen",
        enableCameraRotation: false,
        minEdgeThickness: 1,
        nodePickingPadding: 4,
        stagePadding: 48,
        minCameraRatio: 0.02,
        maxCameraRatio: 3,
      },
      styles: {
        nodes: { x: { attribute: "x" }, y: { attribute: "y" }, size: { attribute: "size" }, labelVisibility: "hidden" },
        edges: { size: 1 },
      },
      nodeReducer: (id, _, data) => this.#drawNode(id, data),
      edgeReducer: (_, __, data) => this.#drawEdge(data),
    });
    this.#labels = new LabelLayer(container);
    this.#sigma.on("afterRender", () => this.#drawLabels());
    this.#sigma.on("enterNode", ({ node }) => this.#hover(node));
    this.#sigma.on("leaveNode", () => this.#hover(null));
    this.#sigma.on("clickNode", ({ node }) => hooks.onChoose(node));
    this.#sigma.on("clickStage", () => hooks.onChoose(null));
    this.#sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      hooks.onExpand(node);
    });
    this.#themes = new MutationObserver(() => {
      this.#colors = readColors();
      this.#redraw();
    });
    this.#themes.observe(document.documentElement, { attributeFilter: ["class"] });
  }

  show(view: GraphView): void {
    const { isSame, kept } = updateGraph(this.#graph, view);
    // Where most stand already a few rounds make room for the rest.
    if (!isSame) this.#layout.run(this.#graph, kept > this.#graph.order / 2 ? 0.4 : 1, !this.#isCalm);
  }

  setLook(look: SceneLook): void {
    this.#look = look;
    this.#redraw();
  }

  zoom(by: "in" | "out" | "fit"): void {
    const camera = this.#sigma.getCamera();
    const options = { duration: this.#isCalm ? 0 : 180 };
    if (by === "fit") void camera.reset(options);
    else void (by === "in" ? camera.zoomIn(options) : camera.zoomOut(options));
  }

  /** Brings a node that is out of sight to the middle; while all is being arranged, all is in sight. */
  lookAt(entityId: string): void {
    const node = this.#sigma.getNodeDisplayData(entityId);
    if (!node || this.#layout.isRunning) return;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y } = this.#sigma.framedGraphToViewport(node);
    if (x > 0 && y > 0 && x < width && y < height) return;
    void this.#sigma.getCamera().animate({ x: node.x, y: node.y }, { duration: this.#isCalm ? 0 : 180 });
  }

  close(): void {
    clearTimeout(this.#hovering);
    this.#themes.disconnect();
    this.#layout.stop();
    this.#labels.remove();
    this.#sigma.kill();
  }

  #drawNode(id: string, { kind }: NodeData) {
    if (!this.#shows(kind)) return HIDDEN;
    return { color: this.#colors.types[kind], opacity: this.#isNear(id) ? 1 : FADED };
  }

  #drawEdge({ predicate, source, target }: EdgeData) {
    const { relations } = this.#look;
    if (relations.length > 0 && !relations.includes(predicate)) return HIDDEN;
    if (!this.#shows(this.#kindOf(source)) || !this.#shows(this.#kindOf(target))) return HIDDEN;
    const focus = this.#focus();
    if (focus === null) return { color: this.#colors.line, opacity: this.#graph.size < DENSE ? 0.6 : 0.25 };
    const isLit = source === focus || target === focus;
    return { color: isLit ? this.#colors.accent : this.#colors.line, opacity: isLit ? 0.8 : FADED / 2 };
  }

  #kindOf(id: string): EntityType {
    return this.#graph.getNodeAttribute(id, "kind");
  }

  #shows(kind: EntityType): boolean {
    const { types } = this.#look;
    return types.length === 0 || types.includes(kind);
  }

  /** What the eye is led to: what is pointed at, else what is chosen, if it is drawn. */
  #focus(): string | null {
    const focus = this.#hoveredId ?? this.#look.chosenId;
    return focus !== null && this.#graph.hasNode(focus) ? focus : null;
  }

  #isNear(id: string): boolean {
    const focus = this.#focus();
    return focus === null || focus === id || (this.#look.neighbours.get(focus)?.has(id) ?? false);
  }

  /** A pointer that only crosses a node on its way changes nothing: fading ten thousand others takes a moment. */
  #hover(id: string | null): void {
    clearTimeout(this.#hovering);
    this.#hovering = setTimeout(() => {
      if (this.#hoveredId === id) return;
      this.#hoveredId = id;
      this.#redraw();
    }, HOVER_MS);
  }

  #redraw(): void {
    this.#sigma.refresh({ skipIndexation: true, schedule: true });
  }

  #drawLabels(): void {
    const { order, chosenId } = this.#look;
    const focus = this.#focus();
    const named = focus === null ? order : [focus, ...order.filter((id) => id !== focus && this.#isNear(id))];
    const nameOf = (id: string) => this.#graph.getNodeAttribute(id, "name");
    this.#labels.draw(this.#sigma, { colors: this.#colors, order: named, chosenId, nameOf });
  }
}
