"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { isAt, PLACES } from "./places.ts";

/** The places on phones, within reach of the thumb. */
export function BottomBar() {
  const t = useTranslations("frame");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("places")}
      className="fixed inset-x-0 bottom-0 z-30 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {PLACES.map((place) => {
        const isCurrent = isAt(place, pathname);
        return (
          <Link
            key={place.name}
            href={place.href}
            aria-current={isCurrent ? "page" : undefined}
            className={classNames(
              "flex h-14 flex-1 flex-col items-center justify-center gap-1 font-medium text-ink-soft text-xs focus-visible:outline-offset-[-2px]",
              isCurrent && "text-accent",
            )}
          >
            <place.icon className="size-5" aria-hidden strokeWidth={isCurrent ? 2 : 1.5} />
            {t(place.name)}
          </Link>
        );
      })}
    </nav>
  );
}
