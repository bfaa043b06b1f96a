import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { returnFocus } from "./return-focus.ts";

export const Dialog = Radix.Root;
export const DialogTrigger = Radix.Trigger;

export const overlayStyles = "fixed inset-0 z-40 animate-enter bg-veil";
export const panelStyles =
  "-translate-x-1/2 fixed left-1/2 z-50 w-[calc(100vw-32px)] animate-enter rounded-card border border-line bg-surface shadow-float outline-none";

interface DialogContentProps {
  title: string;
  description?: string;
  /** Name of the button that closes it. */
  closeLabel: string;
  className?: string;
  children: ReactNode;
}

export function DialogContent({ title, description, closeLabel, className, children }: DialogContentProps) {
  return (
    <Radix.Portal>
      <Radix.Overlay className={overlayStyles} />
      <Radix.Content
        className={classNames(panelStyles, "top-[12vh] max-h-[76vh] max-w-lg overflow-y-auto p-6", className)}
        onCloseAutoFocus={returnFocus}
        {...(description ? {} : { "aria-describedby": undefined })}
      >
        <Radix.Title className="pr-8 font-bold text-lg">{title}</Radix.Title>
        {description && <Radix.Description className="mt-1 text-ink-soft">{description}</Radix.Description>}
        {children}
        <Radix.Close asChild>
          <Button look="quiet" size="iconSmall" aria-label={closeLabel} className="absolute top-4 right-4">
            <X aria-hidden />
          </Button>
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  );
}
