import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface StatePanelProps {
  icon: LucideIcon;
  title: string;
  text?: ReactNode;
  /** What helps. */
  action?: ReactNode;
  role?: "alert" | "status";
  className?: string;
  /** It stands for a whole page, and is its heading. */
  isPage?: boolean;
}

/** A view that has nothing to show, and says why and what to do. */
export function StatePanel({ icon: Icon, title, text, action, role, className, isPage }: StatePanelProps) {
  const Title = isPage ? "h1" : "p";
  return (
    <div
      role={role}
      className={classNames(
        "flex flex-col items-center gap-1 px-6 py-16 text-center",
        isPage && "flex-1 justify-center pb-[16dvh]",
        className,
      )}
    >
      <Icon className="mb-2 size-6 text-ink-faint" aria-hidden strokeWidth={1.5} />
      <Title className="font-medium text-ink">{title}</Title>
      {text && <p className="max-w-md text-balance text-ink-soft">{text}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
