import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

const badgeStyles = cva(
  "inline-flex items-center gap-1.5 align-top whitespace-nowrap text-sm [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      tone: { calm: "text-ink-soft", accent: "text-accent", good: "text-good", warn: "text-warn", bad: "text-bad" },
    },
    defaultVariants: { tone: "calm" },
  },
);

export function Badge({ tone, className, ...rest }: ComponentProps<"span"> & VariantProps<typeof badgeStyles>) {
  return <span className={classNames(badgeStyles({ tone }), className)} {...rest} />;
}
