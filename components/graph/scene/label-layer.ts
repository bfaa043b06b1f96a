// The names on the drawing, on a canvas of their own: the most important first, none over another.
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
  readonly nameOf: (id: string) => string;
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
    this.#ring(context, sigma, look);
    for (const label of placeLabels(this.#candidates(context, sigma, look), MAX_LABELS)) {
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
      const node = sigma.getNodeDisplayData(id);
      if (!node || node.visibility === "hidden") continue;
      const { x, y } = sigma.framedGraphToViewport(node);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      if (++asked > MAX_ASKED) return;
      const text = shorten(look.nameOf(id));
      yield { id, text, x, y, radius: sigma.scaleSize(node.size), width: this.#measure(context, text) };
    }
  }

  #measure(context: CanvasRenderingContext2D, text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.#widths.set(text, width);
    return width;
  }

  #ring(context: CanvasRenderingContext2D, sigma: Stage, { chosenId, colors }: LabelLook): void {
    const node = chosenId === null ? undefined : sigma.getNodeDisplayData(chosenId);
    if (!node || node.visibility === "hidden") return;
    const { x, y } = sigma.framedGraphToViewport(node);
    context.beginPath();
    context.arc(x, y, sigma.scaleSize(node.size) + 4, 0, 2 * Math.PI);
    context.strokeStyle = colors.accent;
    context.lineWidth = 2;
    context.stroke();
  }
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
