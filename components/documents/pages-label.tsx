import { useTranslations } from "next-intl";
import { type Document, MEDIA_TYPES } from "#lib/domain/document.ts";

/** "9 pages", "12 slides"; nothing while it is not known, and for Markdown. */
export function PagesLabel({ document: { mediaType, counts } }: { document: Document }) {
  const t = useTranslations("counts");
  if (counts.pages === 0 || mediaType === MEDIA_TYPES.markdown) return null;
  return t(mediaType === MEDIA_TYPES.pptx ? "slides" : "pages", { count: counts.pages });
}
