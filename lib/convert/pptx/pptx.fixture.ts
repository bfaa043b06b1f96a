// PPTX files that tests build part by part.
import { strToU8, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`;

export type Parts = Record<string, string>;

/** Slides in the order in which they are shown; `extra` adds parts or replaces them. */
export function makePptx(slides: readonly string[], extra: Parts = {}): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join("");
  const parts: Parts = {
    "ppt/presentation.xml": `<p:presentation ${NAMESPACES}><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships(
      slides.map((_, index) => ({ type: "slide", target: `slides/slide${index + 1}.xml` })),
    ),
    ...Object.fromEntries(slides.map((shapes, index) => [`ppt/slides/slide${index + 1}.xml`, slideXml(shapes)])),
    ...extra,
  };
  return zipParts(parts);
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}

export function relationships(list: readonly { readonly type: string; readonly target: string }[]): string {
  const items = list.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${items.join("")}</Relationships>`;
}

export function slideXml(shapes: string, root = "sld", after = ""): string {
  return `<p:${root} ${NAMESPACES}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>${after}</p:${root}>`;
}

export interface ShapeOptions {
  /** Attributes of the placeholder: `type="title"`. */
  readonly placeholder?: string;
  /** In points: left, top, width, height. */
  readonly place?: readonly [number, number, number, number];
  readonly style?: string;
}

/** `paragraphs` are inner XML of `a:p`; plain words become a run. */
export function shape(paragraphs: readonly string[], { placeholder, place, style = "" }: ShapeOptions = {}): string {
  const ph = placeholder === undefined ? "" : `<p:ph ${placeholder}/>`;
  const body = paragraphs.map((text) => `<a:p>${text.startsWith("<") ? text : run(text)}</a:p>`).join("");
  return `<p:sp><p:nvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${place ? transform("a", place) : ""}</p:spPr><p:txBody><a:lstStyle>${style}</a:lstStyle>${body}</p:txBody></p:sp>`;
}

export const run = (text: string): string => `<a:r><a:t>${text}</a:t></a:r>`;

export function transform(prefix: string, place: readonly number[], inner = ""): string {
  const [x, y, width, height] = place.map((points) => Math.round(points * 12_700));
  return `<${prefix}:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>${inner}</${prefix}:xfrm>`;
}

export function frame(place: readonly number[], data: string): string {
  return `<p:graphicFrame>${transform("p", place)}<a:graphic><a:graphicData>${data}</a:graphicData></a:graphic></p:graphicFrame>`;
}
