import type { ComponentProps } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** The place of a row: what uploads and documents have in common, so that one turns into the other without a jump. */
export function RowFrame({ className, ...rest }: ComponentProps<"li">) {
  return (
    <li
      className={classNames(
        "group relative grid [contain-intrinsic-size:auto_60px] [content-visibility:auto] min-h-15 grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 border-line border-b px-4 py-2.5 transition-colors duration-150 last:border-0 hover:bg-raised has-[[data-row]:focus-visible]:bg-raised lg:grid-cols-[20px_minmax(0,1fr)_minmax(200px,360px)_140px_32px] lg:gap-x-5",
        className,
      )}
      {...rest}
    />
  );
}

/** How far it is or how it ended: under the title where there is little room, in its own column elsewhere. */
export function RowStatus({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={classNames(
        "order-last col-span-2 col-start-2 min-w-0 lg:order-none lg:col-span-1 lg:col-start-auto",
        className,
      )}
      {...rest}
    />
  );
}
