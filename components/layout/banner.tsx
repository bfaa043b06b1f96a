import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface BannerProps {
  icon: LucideIcon;
  text: string;
  action?: ReactNode;
}

/** A quiet line under the bar: something is away, what is on screen stays. */
export function Banner({ icon: Icon, text, action }: BannerProps) {
  return (
    <div className="flex animate-arrive items-center gap-3 border-line border-b bg-raised px-4 py-2 md:px-6">
      <Icon className="size-4 shrink-0 text-warn" aria-hidden />
      <p className="min-w-0 flex-1">{text}</p>
      {action}
    </div>
  );
}
