import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";

interface EvidenceButtonProps {
  count: number;
  /** Whose evidence: the sentence or name in the row. */
  name: string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** Opens and closes the evidence under a row. */
export function EvidenceButton({ count, name, isOpen, onToggle }: EvidenceButtonProps) {
  const t = useTranslations("entity");
  return (
    <Button
      data-row
      look="quiet"
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
      className="gap-1 px-2 font-normal text-xs"
    >
      <span className="max-sm:hidden">{t("evidenceCount", { count })}</span>
      <span className="sm:hidden">{count}</span>
      <span className="sr-only">
        {t("showEvidence")}: {name}
      </span>
      <ChevronDown aria-hidden className={classNames("transition-transform duration-150", isOpen && "rotate-180")} />
    </Button>
  );
}
