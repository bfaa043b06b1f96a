import type { ReactNode } from "react";

export function SectionTitle({ children }: { children: ReactNode }) {
  return <h2 className="mb-2 font-medium text-ink-soft text-xs">{children}</h2>;
}
