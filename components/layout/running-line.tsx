"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { NO_BATCH, nextBatch } from "#lib/client/live/run-batch.ts";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";

/** A thin line under the bar while something is running: how far all of it is. */
export function RunningLine() {
  const { data: documents } = useQuery(libraryQuery());
  const [before, setBatch] = useState(NO_BATCH);
  const batch = nextBatch(before, documents ?? []);
  if (batch !== before) setBatch(batch);
  if (batch.ids.size === 0) return null;
  return (
    <div aria-hidden className="-mt-px absolute inset-x-0 top-13 h-0.5">
      <div
        className="h-full origin-left bg-accent transition-transform duration-180 ease-out"
        style={{ transform: `scaleX(${Math.max(0.02, batch.progress)})` }}
      />
    </div>
  );
}
