import { ChevronDown, EyeOff, Merge, PencilLine, Split, Tags, TextCursorInput } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentType, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import type { Curation } from "#lib/domain/curation.ts";
import type { DecisionProps } from "./decision-dialog.tsx";
import { HideDialog } from "./hide-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { RetypeDialog } from "./retype-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";

/** What is kept apart is decided where two are compared. */
type Kind = Exclude<Curation["kind"], "apart" | "reopen">;

const DIALOGS: Readonly<Record<Kind, ComponentType<DecisionProps>>> = {
  rename: RenameDialog,
  retype: RetypeDialog,
  merge: MergeDialog,
  split: SplitDialog,
  hide: HideDialog,
};

/** What a person can put right about an entity. */
export function CurateMenu({ entity }: { entity: EntityDetail }) {
  const t = useTranslations("curate");
  const [asked, setAsked] = useState<Kind | null>(null);
  const Asked = asked && DIALOGS[asked];
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button>
            <PencilLine aria-hidden />
            {t("menu")}
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setAsked("rename")}>
            <TextCursorInput aria-hidden />
            {t("renameItem")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setAsked("retype")}>
            <Tags aria-hidden />
            {t("retypeItem")}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setAsked("merge")}>
            <Merge aria-hidden />
            {t("mergeItem")}
          </DropdownMenuItem>
          <DropdownMenuItem disabled={entity.aliases.length === 0} onSelect={() => setAsked("split")}>
            <Split aria-hidden />
            {t("splitItem")}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => setAsked("hide")}>
            <EyeOff aria-hidden />
            {t("hideItem")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {Asked && <Asked entity={entity} onClose={() => setAsked(null)} />}
    </>
  );
}
