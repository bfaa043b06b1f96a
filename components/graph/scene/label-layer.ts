// What lies over the drawing, on a canvas of its own: names, none over another; a ring around the chosen node; and a veil
// over all but what is pointed at, so that pointing costs the same among ten nodes and among ten thousand.
import type Sigma from "sigma";
import { type LabelCandidate, type PlacedLabel, placeLabels } from "./place-labels.ts";
import type { SceneColors } from "./read-colors.ts";

const FONT = "12px 'Inter Variable', system-ui, sans-serif";
const MAX_LABELS = 120;
/** Of the nodes in view, so many are asked whether their name fits: the rest would find no room. */
const MAX_ASKED = 800;
const MAX_LETTERS = 36;

export interface LabelLook {
  readonly colors: SceneColors;
  /** Ids in order of importance: those whose name may be shown. */
  readonly order: readonly string[];
  /** Ringed, and named whatever else must go. */
  readonly chosenId: string | null;
  /** At the right, where names could not be read. */
  readonly coveredPx: number;
  /** What is pointed at, with its neighbours. */
  readonly pointed: { readonly id: string; readonly near: readonly string[] } | null;
  readonly nodeOf: (id: string) => { readonly name: string; readonly color: string };
}

/** What is asked of sigma. */
type Stage = Pick<Sigma, "getDimensions" | "getNodeDisplayData" | "framedGraphToViewport" | "scaleSize">;

export class LabelLayer {
  readonly #canvas = document.createElement("canvas");
  readonly #context = this.#canvas.getContext("2d");
  readonly #widths = new Map<string, number>();

  constructor(container: HTMLElement) {
    this.#canvas.className = "absolute inset-0 size-full pointer-events-none";
    container.append(this.#canvas);
  }

  draw(sigma: Stage, look: LabelLook): void {
    const context = this.#context;
    if (!context) return;
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio;
    this.#canvas.width = width * ratio;
    this.#canvas.height = height * ratio;
    context.scale(ratio, ratio);
    context.font = FONT;
    context.textBaseline = "middle";
    if (look.pointed) drawVeil(context, sigma, look, look.pointed);
    ring(context, sigma, look);
    const candidates = this.#candidates(context, sigma, look);
    for (const label of placeLabels(candidates, MAX_LABELS, width - look.coveredPx)) {
      write(context, label, look.colors);
    }
  }

  remove(): void {
    this.#canvas.remove();
  }

  *#candidates(context: CanvasRenderingContext2D, sigma: Stage, look: LabelLook): Generator<LabelCandidate> {
    const { width, height } = sigma.getDimensions();
    let asked = 0;
    for (const id of look.order) {
      const place = placeOf(sigma, id);
      if (!place || place.x < 0 || place.y < 0 || place.x > width || place.y > height) continue;
      if (++asked > MAX_ASKED) return;
      const text = shorten(look.nodeOf(id).name);
      yield { id, text, ...place, width: this.#measure(context, text) };
    }
  }

  #measure(context: CanvasRenderingContext2D, text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.#widths.set(text, width);
    return width;
  }
}

function ring(context: CanvasRenderingContext2D, sigma: Stage, { chosenId, colors }: LabelLook): void {
  const place = chosenId === null ? null : placeOf(sigma, chosenId);
  if (!place) return;
  context.beginPath();
  context.arc(place.x, place.y, place.radius + 4, 0, 2 * Math.PI);
  context.strokeStyle = colors.accent;
  context.lineWidth = 2;
  context.stroke();
}

function drawVeil(
  context: CanvasRenderingContext2D,
  sigma: Stage,
  { colors, nodeOf }: LabelLook,
  pointed: NonNullable<LabelLook["pointed"]>,
): void {
  const { width, height } = sigma.getDimensions();
  context.globalAlpha = 0.85;
  context.fillStyle = colors.ground;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  const middle = placeOf(sigma, pointed.id);
  if (!middle) return;
  const near = pointed.near.map((id) => ({ id, place: placeOf(sigma, id) }));
  context.strokeStyle = colors.accent;
  context.lineWidth = 1;
  context.beginPath();
  for (const { place } of near) {
    if (!place) continue;
    context.moveTo(middle.x, middle.y);
    context.lineTo(place.x, place.y);
  }
  context.stroke();
  for (const { id, place } of [...near, { id: pointed.id, place: middle }]) {
    if (!place) continue;
    context.beginPath();
    context.arc(place.x, place.y, place.radius, 0, 2 * Math.PI);
    context.fillStyle = nodeOf(id).color;
    context.fill();
  }
}

/** In pixels of the canvas; null where the node is not shown. */
function placeOf(sigma: Stage, id: string): { x: number; y: number; radius: number } | null {
  const node = sigma.getNodeDisplayData(id);
  if (!node || node.visibility === "hidden") return null;
  return { ...sigma.framedGraphToViewport(node), radius: sigma.scaleSize(node.size) };
}

/** With a rim of the ground's colour, so that it reads over the lines. */
function write(context: CanvasRenderingContext2D, { text, left, top, height }: PlacedLabel, colors: SceneColors): void {
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = colors.ground;
  context.strokeText(text, left, top + height / 2);
  context.fillStyle = colors.ink;
  context.fillText(text, left, top + height / 2);
}

function shorten(text: string): string {
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1).trimEnd()}…` : text;
}
