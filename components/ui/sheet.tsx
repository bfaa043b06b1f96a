import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { overlayStyles } from "./dialog.tsx";

interface SheetProps {
  trigger: ReactNode;
  title: string;
  closeLabel: string;
  children: ReactNode;
}

/** A panel that rises from the bottom edge, for phones. */
export function Sheet({ trigger, title, closeLabel, children }: SheetProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className={overlayStyles} />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[80dvh] animate-enter flex-col rounded-t-card border-line border-t bg-surface"
        >
          <div className="flex items-center justify-between border-line border-b px-4 py-2">
            <Radix.Title className="font-bold">{title}</Radix.Title>
            <Radix.Close asChild>
              <Button look="quiet" size="iconSmall" aria-label={closeLabel}>
                <X aria-hidden />
              </Button>
            </Radix.Close>
          </div>
          <div className="min-h-0 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
