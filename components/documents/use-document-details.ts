import { useTranslations } from "next-intl";
import { DEFAULT_COLLECTION, type Document, MEDIA_TYPES } from "#lib/domain/document.ts";

/** What is known of a document in a few words: its pages or slides, its language, its collection. */
export function useDocumentDetails({ mediaType, counts, language, collection }: Document): string[] {
  const t = useTranslations();
  const hasPages = counts.pages > 0 && mediaType !== MEDIA_TYPES.markdown;
  const unit = mediaType === MEDIA_TYPES.pptx ? "slides" : "pages";
  return [
    ...(hasPages ? [t(`counts.${unit}`, { count: counts.pages })] : []),
    ...(language ? [t("document.languageOf", { language })] : []),
    ...(collection === DEFAULT_COLLECTION ? [] : [collection]),
  ];
}
