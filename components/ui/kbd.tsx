import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export function Kbd({ className, ...rest }: ComponentProps<"kbd">) {
  return (
    <kbd
      className={classNames(
        "inline-flex h-5 min-w-5 items-center justify-center rounded-[4px] border border-line bg-surface px-1 font-sans text-ink-soft text-xs",
        className,
      )}
      {...rest}
    />
  );
}
