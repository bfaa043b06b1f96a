import { AlertTriangle, Ban, CircleCheck, CircleDashed, CircleX, Loader } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import type { Run } from "#lib/domain/run.ts";
import { shownStatus } from "./shown-status.ts";

const LOOKS = {
  queued: { icon: CircleDashed, tone: "calm" },
  processing: { icon: Loader, tone: "accent" },
  completed: { icon: CircleCheck, tone: "good" },
  completedWithErrors: { icon: AlertTriangle, tone: "warn" },
  failed: { icon: CircleX, tone: "bad" },
  cancelled: { icon: Ban, tone: "calm" },
} as const;

/** A run's status as an icon and a word. */
export function StatusBadge({ run }: { run: Pick<Run, "status" | "failedChunks"> }) {
  const t = useTranslations("status");
  const status = shownStatus(run);
  const { icon: Icon, tone } = LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {t(status)}
    </Badge>
  );
}
