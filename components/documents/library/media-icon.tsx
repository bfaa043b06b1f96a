import { FileText, Hash, Presentation } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";

const ICONS = {
  [MEDIA_TYPES.pdf]: FileText,
  [MEDIA_TYPES.pptx]: Presentation,
  [MEDIA_TYPES.markdown]: Hash,
} as const;

export function MediaIcon({ type, className }: { type: MediaType; className?: string }) {
  const Icon = ICONS[type];
  return <Icon aria-hidden strokeWidth={1.5} className={classNames("size-5 shrink-0 text-ink-faint", className)} />;
}
