// The events of a conversion, gathered for a test.
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";
import type { ConversionEvent } from "./converter.ts";

export interface Collected {
  readonly events: readonly ConversionEvent[];
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly described: { readonly title: string; readonly language: string | null } | undefined;
}

export async function collect(conversion: AsyncIterable<ConversionEvent>): Promise<Collected> {
  const events = await Array.fromAsync(conversion);
  const pages = events.flatMap((event) => (event.type === "page" ? [event.page] : []));
  const described = events.find((event) => event.type === "described");
  return { events, pages, blocks: pages.flatMap((page) => page.blocks), described };
}

/** "heading 1: Title", one a block. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const level = block.kind === "heading" || block.kind === "list-item" ? ` ${block.level}` : "";
    return `${block.kind}${level}: ${block.text}`;
  });
}
