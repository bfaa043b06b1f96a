import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export const buttonStyles = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-control font-medium text-sm transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      look: {
        primary: "bg-accent text-accent-ink hover:bg-[color-mix(in_oklch,var(--accent)_88%,var(--ink))]",
        plain: "border border-line bg-surface text-ink hover:bg-raised",
        quiet: "text-ink-soft hover:bg-raised hover:text-ink aria-expanded:bg-raised",
        danger: "bg-bad text-accent-ink hover:bg-[color-mix(in_oklch,var(--bad)_88%,var(--ink))]",
        link: "text-accent underline-offset-4 hover:underline",
      },
      size: { small: "h-8 px-3", normal: "h-9 px-4", icon: "size-9", iconSmall: "size-8", inline: "h-auto p-0" },
    },
    defaultVariants: { look: "plain", size: "small" },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonStyles> & { asChild?: boolean };

export function Button({ look, size, asChild, className, type = "button", ...rest }: ButtonProps) {
  const styles = classNames(buttonStyles({ look, size }), className);
  if (asChild) return <Slot.Root className={styles} {...rest} />;
  return <button type={type} className={styles} {...rest} />;
}
