"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommandDialog } from "#components/ui/command.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useHotkeys } from "#components/ui/use-hotkeys.ts";
import { useModKey } from "#components/ui/use-mod-key.ts";
import { SearchActions } from "./search-actions.tsx";
import { SearchResults } from "./search-results.tsx";
import { useGo } from "./use-go.ts";

/** ⌘K: finds documents, entities, facts, passages and actions. */
export function SearchPalette() {
  const t = useTranslations();
  const goTo = useGo();
  const modKey = useModKey();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const open = () => {
    setText("");
    setOpen(true);
  };
  const go = (href: string) => {
    setOpen(false);
    goTo(href);
  };
  useHotkeys({ "/": open, "mod+k": open });
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="flex h-8 min-w-8 items-center gap-2 rounded-control px-2 text-ink-soft transition-colors duration-150 hover:bg-raised hover:text-ink md:w-64 md:border md:border-line lg:w-80"
      >
        <Search className="size-4 shrink-0" aria-hidden />
        <span className="sr-only md:not-sr-only md:truncate">{t("frame.search")}</span>
        <Kbd aria-hidden className="ml-auto hidden shrink-0 lg:inline-flex">
          {modKey}K
        </Kbd>
      </button>
      <CommandDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        label={t("search.title")}
        placeholder={t("search.placeholder")}
        text={text}
        onTextChange={setText}
      >
        <SearchResults text={text.trim()} onChoose={go} />
        <SearchActions text={text.trim()} onChoose={go} onDone={() => setOpen(false)} />
      </CommandDialog>
    </>
  );
}
