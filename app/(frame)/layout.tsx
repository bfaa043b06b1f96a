import type { ReactNode } from "react";
import { AppFrame } from "#components/layout/app-frame.tsx";

export default function FrameLayout({ children }: { children: ReactNode }) {
  return <AppFrame>{children}</AppFrame>;
}
