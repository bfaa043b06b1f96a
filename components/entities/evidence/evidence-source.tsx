import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDocumentOf } from "#components/documents/use-document-of.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import { evidenceHref } from "./evidence-href.ts";

/** The document and page, as a link to the mark on it. */
export function EvidenceSource({ evidence, ownerId }: { evidence: Evidence; ownerId: string }) {
  const t = useTranslations("entity");
  const title = useDocumentOf(evidence.documentId)?.title ?? t("unknownDocument");
  return (
    <Link href={evidenceHref(evidence, ownerId)} prefetch={false} className="text-accent hover:underline">
      {t("pageIn", { name: title, page: evidence.page })}
    </Link>
  );
}
