import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDocumentOf } from "#components/documents/use-document-of.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Evidence } from "#lib/domain/evidence.ts";

interface EvidenceButtonProps {
  evidence: readonly Evidence[];
  /** Whose evidence: the sentence or name in the row. */
  name: string;
  /** Where it is said is told already. */
  isBare?: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** Where it is said, and in how many more places; opens and closes the evidence under a row. */
export function EvidenceButton({ evidence, name, isBare = false, isOpen, onToggle }: EvidenceButtonProps) {
  const t = useTranslations("entity");
  const [first] = evidence;
  const title = useDocumentOf(first?.documentId ?? "")?.title ?? t("unknownDocument");
  const more = evidence.length - 1;
  return (
    <Button
      data-row
      look="quiet"
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
      className="min-w-0 max-w-full gap-1 px-2 font-normal text-xs"
    >
      <span className="sr-only">
        {t("showEvidence")}, {t("evidenceCount", { count: evidence.length })}: {name}.{" "}
      </span>
      {first && !isBare && (
        <span className="flex min-w-0 max-sm:hidden">
          <span className="truncate">{title}</span>
          <span className="shrink-0 whitespace-pre">{t("onPage", { page: first.page })}</span>
        </span>
      )}
      {more > 0 && <span className="shrink-0 rounded-full bg-raised px-1.5">+{more}</span>}
      <ChevronDown aria-hidden className={classNames("transition-transform duration-150", isOpen && "rotate-180")} />
    </Button>
  );
}
