import { Tabs as Radix } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useScrollEdges } from "./use-scroll-edges.ts";

export const Tabs = Radix.Root;
export const TabsContent = Radix.Content;

export function TabsList({ className, ...rest }: ComponentProps<typeof Radix.List>) {
  const edges = useScrollEdges<HTMLDivElement>();
  return (
    <div className="border-line border-b">
      <Radix.List
        ref={edges}
        className={classNames("fade-x -mb-px flex gap-1 overflow-x-auto [scrollbar-width:none]", className)}
        {...rest}
      />
    </div>
  );
}

export function TabsTrigger({ className, ...rest }: ComponentProps<typeof Radix.Trigger>) {
  return (
    <Radix.Trigger
      className={classNames(
        "h-10 shrink-0 border-transparent border-b-2 px-2 font-medium sm:px-3 text-ink-soft text-sm transition-colors duration-150 hover:text-ink focus-visible:outline-offset-[-2px] data-[state=active]:border-accent data-[state=active]:text-ink",
        className,
      )}
      {...rest}
    />
  );
}
