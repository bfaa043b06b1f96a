import { ArrowRight, Languages, Moon, Shapes, Sun } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { CommandGroup, CommandItem } from "#components/ui/command.tsx";
import { foldText } from "#lib/client/words/fold-text.ts";
import { LOCALES } from "#lib/client/words/locales.ts";
import { PLACES } from "./places.ts";
import { setLocale } from "./set-locale.ts";

interface SearchActionsProps {
  text: string;
  onChoose: (href: string) => void;
  onDone: () => void;
}

export function SearchActions({ text, onChoose, onDone }: SearchActionsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { setTheme, resolvedTheme } = useTheme();
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
  const theme = resolvedTheme === "dark" ? "light" : "dark";
  const act = (action: () => unknown) => () => {
    onDone();
    action();
  };
  const actions = [
    ...PLACES.map(({ name, href }) => ({
      label: t("search.goTo", { place: t(`frame.${name}`) }),
      icon: ArrowRight,
      run: () => onChoose(href),
    })),
    {
      label: t("search.useTheme", { theme }),
      icon: theme === "dark" ? Moon : Sun,
      run: act(() => setTheme(theme)),
    },
    { label: t("frame.useLanguage", { language: other }), icon: Languages, run: act(() => setLocale(other)) },
  ].filter(({ label }) => foldText(label).includes(foldText(text)));
  if (text) {
    const label = t("search.allEntities", { text });
    actions.push({ label, icon: Shapes, run: () => onChoose(`/entities?q=${encodeURIComponent(text)}`) });
  }
  return (
    <CommandGroup heading={t("search.actions")}>
      {actions.map(({ label, icon: Icon, run }) => (
        <CommandItem key={label} value={label} onSelect={run}>
          <Icon className="text-ink-faint" aria-hidden />
          {label}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}
