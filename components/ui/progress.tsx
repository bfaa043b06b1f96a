import { Progress as Radix } from "radix-ui";
import { classNames } from "./class-names.ts";

interface ProgressProps {
  /** From 0 to 1. */
  value: number;
  label: string;
  className?: string;
}

export function Progress({ value, label, className }: ProgressProps) {
  const percent = Math.round(value * 100);
  return (
    <Radix.Root
      value={percent}
      aria-label={label}
      className={classNames("h-1 w-full overflow-hidden rounded-full bg-raised", className)}
    >
      <Radix.Indicator
        className="h-full origin-left rounded-full bg-accent transition-transform duration-150 ease-out"
        style={{ transform: `scaleX(${value})` }}
      />
    </Radix.Root>
  );
}
