// XML as plain nodes in document order, names without their prefix. No document type, no entities but the five of XML itself.
import { XMLParser } from "fast-xml-parser";
import { AppError } from "#lib/domain/app-error.ts";
import { decodeReferences } from "../decode-references.ts";

export interface XmlNode {
  readonly name: string;
  /** Keys without prefix, but ids of relationships begin with "r:", whatever prefix the file has for them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Of this node alone, not of its children. */
  readonly text: string;
}

const MAX_DEPTH = 200;
const ATTRIBUTES = ":@";
const TEXT = "#text";
/** Of both kinds of Office files, transitional and strict. */
const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;
/** Where nothing else is declared. */
const USUAL_PREFIXES: ReadonlySet<string> = new Set(["r"]);

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
    const [root] = toNodes(parsed, USUAL_PREFIXES);
    if (root) return root;
  } catch (cause) {
    throw new AppError("unreadable_document", { cause });
  }
  throw new AppError("unreadable_document");
}

/** `prefixes` stand for relationships, as the elements around have declared. */
function toNodes(parsed: unknown, prefixes: ReadonlySet<string>): XmlNode[] {
  return Array.isArray(parsed) ? parsed.flatMap((item: unknown) => toNode(item, prefixes)) : [];
}

function toNode(item: unknown, outer: ReadonlySet<string>): XmlNode[] {
  if (typeof item !== "object" || item === null) return [];
  const entries = new Map<string, unknown>(Object.entries(item));
  const name = [...entries.keys()].find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined) return [];
  const content: unknown = entries.get(name);
  const found = Object.entries(entries.get(ATTRIBUTES) ?? {});
  const prefixes = declare(found, outer);
  return [
    {
      name: localName(name),
      attributes: toAttributes(found, prefixes),
      children: toNodes(content, prefixes),
      text: Array.isArray(content) ? content.map((child: unknown) => textOf(child)).join("") : "",
    },
  ];
}

function textOf(child: unknown): string {
  if (typeof child !== "object" || child === null || !(TEXT in child)) return "";
  return decodeReferences(String(child[TEXT]));
}

type Attributes = readonly (readonly [key: string, value: unknown])[];

function declare(found: Attributes, outer: ReadonlySet<string>): ReadonlySet<string> {
  const declared = found.filter(([key]) => key.startsWith("xmlns:"));
  if (declared.length === 0) return outer;
  const prefixes = new Set(outer);
  for (const [key, uri] of declared) {
    if (RELATIONSHIPS.test(String(uri))) prefixes.add(localName(key));
    else prefixes.delete(localName(key));
  }
  return prefixes;
}

function toAttributes(found: Attributes, prefixes: ReadonlySet<string>): Map<string, string> {
  return new Map(
    found.map(([key, value]) => {
      const isOfRelationship = prefixes.has(key.slice(0, Math.max(0, key.indexOf(":"))));
      return [(isOfRelationship ? "r:" : "") + localName(key), decodeReferences(String(value))];
    }),
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
