// What an author wrote to say in words what a picture shows; what programs write there by themselves says nothing.
import type { Block } from "#lib/domain/block.ts";
import { cleanText } from "../layout/lines/compose-text.ts";
import type { PageSize } from "../layout/to-box.ts";
import type { Shape } from "./shape.ts";
import { spanOf } from "./span-of.ts";
import { childOf } from "./xml-node.ts";

const FILE_NAME = /^\S*\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp|ico|heic)$/iu;
const MADE_BY_PROGRAM =
  /\bAI-generated\b|automatically generated|g[ée]n[ée]r[ée]e?s?\s+(?:automatiquement|par l['’]IA)/iu;

export function toPictureBlocks(shape: Shape, page: PageSize): Block[] {
  const text = alternativeText(shape);
  return text === "" ? [] : [{ kind: "figure", text, page: page.number, spans: spanOf(text, shape, page) }];
}

function alternativeText({ node }: Shape): string {
  const written = cleanText(childOf(node, "nvPicPr", "cNvPr")?.attributes.get("descr") ?? "");
  return FILE_NAME.test(written) || MADE_BY_PROGRAM.test(written) || !/\p{L}{2}/u.test(written) ? "" : written;
}
