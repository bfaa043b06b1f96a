import { Skeleton } from "./skeleton.tsx";

const ROWS = ["w-1/2", "w-2/3", "w-1/3", "w-3/5", "w-1/2", "w-2/5"];

/** Rows of a list that is being read. */
export function RowsSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col">
      {ROWS.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change
        <div key={index} className="flex h-15 items-center gap-3 border-line border-b px-1">
          <Skeleton className="size-5" />
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton className={`h-3.5 ${width}`} />
            <Skeleton className="h-3 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
