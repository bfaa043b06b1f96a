import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { buttonStyles } from "./button.tsx";
import { classNames } from "./class-names.ts";

interface SelectProps<T extends string> {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  label: string;
  /** The edge of the trigger at which the options open. */
  align?: "start" | "end";
  className?: string;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onChange, label, align = "end", className } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Radix.Root value={value} onValueChange={choose}>
      <Radix.Trigger aria-label={label} className={classNames(buttonStyles({ look: "quiet" }), "px-2", className)}>
        <span className="truncate">
          <Radix.Value />
        </span>
        <Radix.Icon>
          <ChevronDown aria-hidden />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          align={align}
          collisionPadding={8}
          className="z-50 max-h-(--radix-select-content-available-height) max-w-[min(420px,calc(100vw-16px))] animate-enter overflow-hidden rounded-card border border-line bg-surface p-1 shadow-float"
        >
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                className="relative flex h-9 cursor-pointer select-none items-center gap-2 rounded-control pr-8 pl-2 text-sm outline-none data-[highlighted]:bg-raised"
              >
                <span className="truncate">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                </span>
                <Radix.ItemIndicator className="absolute right-3">
                  <Check className="size-4" aria-hidden />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
