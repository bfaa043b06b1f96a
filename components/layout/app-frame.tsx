import type { ReactNode } from "react";
import { DropOverlay } from "#components/documents/add/drop-overlay.tsx";
import { UploadsProvider } from "#components/documents/add/uploads-provider.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { ConnectionBanner } from "./connection-banner.tsx";
import { RunningLine } from "./running-line.tsx";
import { SkipLink } from "./skip-link.tsx";
import { StayWhileGone } from "./stay-while-gone.tsx";
import { TopBar } from "./top-bar.tsx";

interface AppFrameProps {
  /** One has signed in, and can sign out. */
  hasPassword: boolean;
  children: ReactNode;
}

/** The bar, what is running, and the page. */
export function AppFrame({ hasPassword, children }: AppFrameProps) {
  return (
    <UploadsProvider>
      <div className="flex min-h-dvh flex-col">
        <SkipLink />
        <header className="sticky top-0 z-30 bg-surface">
          <TopBar hasPassword={hasPassword} />
          <RunningLine />
          <ConnectionBanner />
        </header>
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col pb-16 outline-none md:pb-0">
          {children}
        </main>
        <BottomBar />
        <DropOverlay />
        <StayWhileGone />
      </div>
    </UploadsProvider>
  );
}
