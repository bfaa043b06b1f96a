// A diagram (SmartArt) as list items: its points, each under the one that leads to it.
import type { Block } from "#lib/domain/block.ts";
import type { PageSize } from "../layout/to-box.ts";
import type { Shape } from "./shape.ts";
import { spanOf } from "./span-of.ts";
import { textOfBody } from "./text-blocks.ts";
import { childOf, childrenOf, numberOf, type XmlNode } from "./xml-node.ts";

const MAX_LEVEL = 10;
const MAX_POINTS = 1000;

interface Point {
  readonly id: string;
  readonly level: number;
}

/** `data` is the part that holds the diagram's points and connections. */
export function toDiagramBlocks(data: XmlNode, shape: Shape, page: PageSize): Block[] {
  const points = new Map(
    childrenOf(childOf(data, "ptLst"), "pt").map((point) => [point.attributes.get("modelId") ?? "", point]),
  );
  const root = [...points].find(([, point]) => point.attributes.get("type") === "doc")?.[0] ?? "";
  return inOrder(root, childrenOf(childOf(data, "cxnLst"), "cxn")).flatMap(({ id, level }): Block[] => {
    const text = textOfBody(childOf(points.get(id), "t"), " ");
    return text === ""
      ? []
      : [{ kind: "list-item", level, marker: "•", text, page: page.number, spans: spanOf(text, shape, page) }];
  });
}

/** Depth first from the root; what leads back to itself is followed once. */
function inOrder(root: string, connections: readonly XmlNode[]): Point[] {
  const parents = connections.filter(({ attributes }) => (attributes.get("type") ?? "parOf") === "parOf");
  const children = Map.groupBy(parents, ({ attributes }) => attributes.get("srcId") ?? "");
  const seen = new Set([root]);
  const found: Point[] = [];
  const follow = (id: string, level: number) => {
    const next = [...(children.get(id) ?? [])].sort((a, b) => numberOf(a, "srcOrd") - numberOf(b, "srcOrd"));
    for (const { attributes } of next) {
      const child = attributes.get("destId") ?? "";
      if (seen.has(child) || found.length >= MAX_POINTS) continue;
      seen.add(child);
      found.push({ id: child, level: Math.min(level, MAX_LEVEL) });
      if (level < MAX_LEVEL) follow(child, level + 1);
    }
  };
  follow(root, 1);
  return found;
}
