import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A grey shape of the size of what comes. */
export function Skeleton({ className, ...rest }: ComponentProps<"div">) {
  return <div aria-hidden className={classNames("animate-pulse rounded-control bg-raised", className)} {...rest} />;
}
