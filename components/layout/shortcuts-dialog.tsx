"use client";
import { CircleHelp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent, DialogTrigger } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useHotkeys } from "#components/ui/use-hotkeys.ts";
import { useModKey } from "#components/ui/use-mod-key.ts";
import { PLACES } from "./places.ts";
import { useGo } from "./use-go.ts";

const SHORTCUTS = [
  { name: "help", keys: ["?"] },
  { name: "down", keys: ["j"] },
  { name: "up", keys: ["k"] },
  { name: "open", keys: ["↵"] },
  { name: "select", keys: ["x"] },
  { name: "pages", keys: ["←", "→"] },
  { name: "escape", keys: ["esc"] },
] as const;

const GO = { library: "goLibrary", entities: "goEntities", graph: "goGraph" } as const;

export function ShortcutsDialog() {
  const t = useTranslations();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const goTo = Object.fromEntries(PLACES.map(({ key, href }) => [`g ${key}`, () => go(href)]));
  const modKey = useModKey();
  useHotkeys({ "?": () => setOpen(true), ...goTo });
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button look="quiet" size="iconSmall" aria-label={t("frame.shortcuts")} className="hidden md:inline-flex">
          <CircleHelp aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent title={t("shortcuts.title")} closeLabel={t("common.close")}>
        <dl className="mt-4 flex flex-col">
          <Shortcut label={t("shortcuts.search")} keys={[`${modKey}K`, "/"]} joint={t("shortcuts.or")} />
          {SHORTCUTS.map(({ name, keys }) => (
            <Shortcut key={name} label={t(`shortcuts.${name}`)} keys={keys} joint={t("shortcuts.or")} />
          ))}
          {PLACES.map(({ name, key }) => (
            <Shortcut key={name} label={t(`shortcuts.${GO[name]}`)} keys={["g", key]} joint={t("shortcuts.then")} />
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  );
}

function Shortcut({ label, keys, joint }: { label: string; keys: readonly string[]; joint: string }) {
  return (
    <div className="flex items-center justify-between gap-4 border-line border-b py-2 last:border-0">
      <dt>{label}</dt>
      <dd className="flex shrink-0 items-center gap-1.5 text-ink-soft text-xs">
        {keys.map((key, index) => (
          <span key={key} className="flex items-center gap-1.5">
            {index > 0 && joint}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}
