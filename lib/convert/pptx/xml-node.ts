// XML as plain nodes in document order, names without their prefix. No document type, no entities but the five of XML itself.
import { XMLParser } from "fast-xml-parser";
import { AppError } from "#lib/domain/app-error.ts";
import { decodeReferences } from "../decode-references.ts";

export interface XmlNode {
  readonly name: string;
  /** Keys without prefix, but "r:id" and its kin keep theirs. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Of this node alone, not of its children. */
  readonly text: string;
}

const MAX_DEPTH = 200;
const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
});

/** The root element. Fails with `unreadable_document`. */
export function parseXml(xml: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new AppError("unreadable_document");
  try {
    const parsed: unknown = parser.parse(xml);
    const [root] = toNodes(parsed);
    if (root) return root;
  } catch (cause) {
    throw new AppError("unreadable_document", { cause });
  }
  throw new AppError("unreadable_document");
}

function toNodes(parsed: unknown): XmlNode[] {
  return Array.isArray(parsed) ? parsed.flatMap((item: unknown) => toNode(item)) : [];
}

function toNode(item: unknown): XmlNode[] {
  if (typeof item !== "object" || item === null) return [];
  const entries = new Map<string, unknown>(Object.entries(item));
  const name = [...entries.keys()].find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined) return [];
  const content: unknown = entries.get(name);
  return [
    {
      name: localName(name),
      attributes: toAttributes(entries.get(ATTRIBUTES)),
      children: toNodes(content),
      text: Array.isArray(content) ? content.map((child: unknown) => textOf(child)).join("") : "",
    },
  ];
}

function textOf(child: unknown): string {
  if (typeof child !== "object" || child === null || !(TEXT in child)) return "";
  return decodeReferences(String(child[TEXT]));
}

function toAttributes(found: unknown): Map<string, string> {
  if (typeof found !== "object" || found === null) return new Map();
  return new Map(
    Object.entries(found).map(([key, value]) => [
      key.startsWith("r:") ? key : localName(key),
      decodeReferences(String(value)),
    ]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function childOf(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((child) => child.name === name), node);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** All descendants of a name, in document order. */
export function descendantsOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name))) ?? [];
}

export function numberOf(node: XmlNode | undefined, attribute: string): number {
  const value = Number(node?.attributes.get(attribute));
  return Number.isFinite(value) ? value : 0;
}
