"use client";
import { useRunningDocuments } from "./use-running-documents.ts";

/** A thin line under the bar while something is running: how far all of it is. */
export function RunningLine() {
  const running = useRunningDocuments();
  if (running.length === 0) return null;
  const progress = running.reduce((sum, { run }) => sum + run.progress, 0) / running.length;
  return (
    <div aria-hidden className="-mt-px absolute inset-x-0 top-13 h-0.5">
      <div
        className="h-full origin-left bg-accent transition-transform duration-180 ease-out"
        style={{ transform: `scaleX(${Math.max(0.02, progress)})` }}
      />
    </div>
  );
}
