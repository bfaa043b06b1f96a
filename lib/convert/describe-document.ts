// What a document is called and which language it is in, as far as its own words tell.
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";
import type { ConversionEvent } from "./converter.ts";
import { detectLanguage } from "./detect-language.ts";
import { titleOfPages } from "./title-of-pages.ts";

const MAX_TITLE_CHARS = 200;
type Described = Extract<ConversionEvent, { type: "described" }>;

/** Characters that are looked at for the language. */
const SAMPLE_CHARS = 20_000;
const PROGRAM_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|(?:pr[ée]sentation )?powerpoint|powerpoint presentation|(?:document|word|sans titre|untitled|diapositive|slide|pr[ée]sentation)[\s_-]*\d*$)|\.(?:docx?|pptx?|pdf|indd|qxd|odt|odp|xlsx?|tmp)$|^[\w-]*\d{4,}[\w-]*$/iu;

export function describeDocument(pages: readonly Page[], metadataTitle: string): Described {
  const title = tidyTitle(metadataTitle);
  return {
    type: "described",
    title: isTelling(title) ? title : tidyTitle(titleOfPages(pages)),
    language: detectLanguage(sampleText(pages)),
  };
}

function tidyTitle(title: string): string {
  const line = title
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, MAX_TITLE_CHARS)
    .toWellFormed();
  // Covers are often set without any capital.
  return /\p{Lu}/u.test(line) ? line : line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** False for what programs write by themselves: "Microsoft Word - cours.doc", "Document1". */
function isTelling(title: string): boolean {
  return title.length >= 3 && /\p{L}{2}/u.test(title) && !PROGRAM_TITLE.test(title);
}

function sampleText(pages: readonly Page[]): string {
  let text = "";
  for (const block of pages.flatMap((page): Block[] => page.blocks)) {
    if (text.length > SAMPLE_CHARS) break;
    text += `${block.text}\n`;
  }
  return text;
}
