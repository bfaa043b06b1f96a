import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return (
    <input
      className={classNames(
        "h-9 w-full min-w-0 rounded-control border border-line bg-surface px-3 text-ink text-sm placeholder:text-ink-soft focus-visible:outline-offset-0",
        className,
      )}
      {...rest}
    />
  );
}
