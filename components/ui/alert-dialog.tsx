import { AlertDialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { overlayStyles, panelStyles } from "./dialog.tsx";
import { returnFocus } from "./return-focus.ts";

interface AlertDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  children: ReactNode;
  /** The verb of the action, repeated on its button. */
  actionLabel: string;
  cancelLabel: string;
  /** Nothing is lost by it: it is no danger. */
  isSafe?: boolean;
  onConfirm: () => void;
}

/** Asks before something is lost, or much is done. */
export function AlertDialog(props: AlertDialogProps) {
  return (
    <Radix.Root open={props.isOpen} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlayStyles} />
        <Radix.Content onCloseAutoFocus={returnFocus} className={classNames(panelStyles, "top-[20vh] max-w-md p-6")}>
          <Radix.Title className="font-bold text-lg">{props.title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-2 text-ink-soft">{props.children}</div>
          </Radix.Description>
          <div className="mt-6 flex justify-end gap-2">
            <Radix.Cancel asChild>
              <Button>{props.cancelLabel}</Button>
            </Radix.Cancel>
            <Radix.Action asChild>
              <Button look={props.isSafe ? "primary" : "danger"} onClick={props.onConfirm}>
                {props.actionLabel}
              </Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
