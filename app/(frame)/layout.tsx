import type { ReactNode } from "react";
import { AppFrame } from "#components/layout/app-frame.tsx";
import { readEnv } from "#lib/server/env.ts";

export default function FrameLayout({ children }: { children: ReactNode }) {
  return <AppFrame hasPassword={Boolean(readEnv().ACCESS_PASSWORD)}>{children}</AppFrame>;
}
