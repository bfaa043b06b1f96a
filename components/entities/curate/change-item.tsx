import { CircleHelp, EyeOff, type LucideIcon, Merge, Split, Tags, TextCursorInput, Undo2, Unlink } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Curation } from "#lib/domain/curation.ts";
import { useTellChange } from "./use-tell-change.ts";
import { useUndo } from "./use-undo.ts";

const ICONS: Readonly<Record<Curation["kind"], LucideIcon>> = {
  rename: TextCursorInput,
  retype: Tags,
  merge: Merge,
  split: Split,
  apart: Unlink,
  reopen: CircleHelp,
  hide: EyeOff,
};

/** A decision as a sentence, and the way back. */
export function ChangeItem({ curation }: { curation: Curation }) {
  const t = useTranslations("changes");
  const tell = useTellChange();
  const undo = useUndo();
  const [isPending, setPending] = useState(false);
  const Icon = ICONS[curation.kind];
  const sentence = tell(curation);
  const takeBack = async () => {
    setPending(true);
    await undo(curation.id);
    setPending(false);
  };
  return (
    <li className="flex min-h-11 items-center gap-3 border-line border-b py-1.5 last:border-0">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
      <span className="min-w-0 flex-1">{sentence}</span>
      <Button
        data-row
        look="quiet"
        disabled={isPending}
        aria-label={`${t("undo")}: ${sentence}`}
        onClick={() => void takeBack()}
        className="px-2 font-normal"
      >
        <Undo2 aria-hidden />
        {t("undo")}
      </Button>
    </li>
  );
}
