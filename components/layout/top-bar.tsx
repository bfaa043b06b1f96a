"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { SignOutButton } from "#components/session/sign-out-button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { LocaleSwitch } from "./locale-switch.tsx";
import { isAt, PLACES } from "./places.ts";
import { RunningCount } from "./running-count.tsx";
import { SearchPalette } from "./search-palette.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function TopBar({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations("frame");
  const pathname = usePathname();
  return (
    <div className="flex h-13 items-center gap-2 whitespace-nowrap border-line border-b px-4 md:gap-4 md:px-6 lg:gap-6">
      <Link href="/" className="shrink-0 font-bold text-base tracking-[-0.01em]">
        DiveTeacher
      </Link>
      <nav aria-label={t("places")} className="hidden h-full shrink-0 items-center gap-1 md:flex">
        {PLACES.map((place) => (
          <Link
            key={place.name}
            href={place.href}
            aria-current={isAt(place, pathname) ? "page" : undefined}
            className={classNames(
              "rounded-control px-3 py-1.5 font-medium text-ink-soft transition-colors duration-150 hover:text-ink",
              isAt(place, pathname) && "bg-raised text-ink",
            )}
          >
            {t(place.name)}
          </Link>
        ))}
      </nav>
      <div className="ml-auto flex min-w-0 items-center gap-1">
        <RunningCount />
        <SearchPalette />
        <LocaleSwitch />
        <ThemeSwitch />
        <ShortcutsDialog />
        {hasPassword && <SignOutButton />}
      </div>
    </div>
  );
}
