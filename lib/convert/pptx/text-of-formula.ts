// A formula of Office as a line of text: what its lines, brackets and heights say is written as one would type it.
import { raiseFigures } from "../layout/lines/mark-raised.ts";
import { childOf, type XmlNode } from "./xml-node.ts";

export function textOfFormula(node: XmlNode): string {
  switch (node.name) {
    case "t":
      return node.text;
    case "f":
      return `${asOne(childOf(node, "num"))}/${asOne(childOf(node, "den"))}`;
    case "rad":
      return `√${asOne(childOf(node, "e"))}`;
    case "sup":
      return raise(asOne(node));
    case "d":
      return `${bracketOf(node, "begChr", "(")}${textOfAll(node.children)}${bracketOf(node, "endChr", ")")}`;
    default:
      return textOfAll(node.children);
  }
}

function textOfAll(nodes: readonly XmlNode[]): string {
  return nodes.map(textOfFormula).join("");
}

/** What stands above a line or below it holds together without brackets; in a line of text it needs them. */
function asOne(part: XmlNode | undefined): string {
  const text = textOfAll(part?.children ?? []).trim();
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}

function raise(text: string): string {
  const raised = raiseFigures(text);
  return raised === text && text !== "" ? `^${text}` : raised;
}

/** Round ones are not written down; an empty sign is none. */
function bracketOf(node: XmlNode, side: "begChr" | "endChr", usual: string): string {
  return childOf(node, "dPr", side)?.attributes.get("val") ?? usual;
}
