// Where a node stands before the layout begins: the same for the same graph, every time.

export interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIUS = 100;
const NEAR = 6;

/** In a disc by its id alone; a node that joins a drawing starts beside the neighbours that stand there already. */
export function startPosition(id: string, anchors: readonly Point[] = []): Point {
  const angle = 2 * Math.PI * unitOf(`${id} angle`);
  const distance = Math.sqrt(unitOf(`${id} distance`));
  const reach = anchors.length > 0 ? NEAR : RADIUS;
  const middle = {
    x: mean(anchors.map(({ x }) => x)),
    y: mean(anchors.map(({ y }) => y)),
  };
  return {
    x: middle.x + reach * distance * Math.cos(angle),
    y: middle.y + reach * distance * Math.sin(angle),
  };
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** A number from 0 to 1 by the text alone (FNV-1a, its bits mixed once more: similar texts must not be neighbours). */
function unitOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
