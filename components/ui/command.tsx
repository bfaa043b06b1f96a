// A palette: a field, and a list that the arrow keys walk through.
import { Command as Cmdk } from "cmdk";
import { Search } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ComponentProps, type ReactNode, useCallback } from "react";
import { classNames } from "./class-names.ts";
import { overlayStyles, panelStyles } from "./dialog.tsx";
import { returnFocus } from "./return-focus.ts";
import { useFirstSelected } from "./use-first-selected.ts";
import { useScrollEdges } from "./use-scroll-edges.ts";

interface CommandPickerProps {
  label: string;
  placeholder: string;
  text: string;
  onTextChange: (text: string) => void;
  className?: string;
  listClassName?: string;
  children: ReactNode;
}

/** What it lists is filtered by the caller. */
export function CommandPicker(props: CommandPickerProps) {
  const { label, placeholder, text, onTextChange, className, listClassName, children } = props;
  const { listRef, ...selection } = useFirstSelected(text);
  const edges = useScrollEdges<HTMLDivElement>();
  const list = useCallback(
    (box: HTMLDivElement | null) => {
      listRef.current = box;
      return edges(box);
    },
    [listRef, edges],
  );
  return (
    <Cmdk label={label} shouldFilter={false} loop {...selection} {...(className ? { className } : {})}>
      <div className="flex items-center gap-3 border-line border-b px-4">
        <Search className="size-4 shrink-0 text-ink-faint" aria-hidden />
        <Cmdk.Input
          value={text}
          onValueChange={onTextChange}
          placeholder={placeholder}
          className="h-12 w-full bg-transparent text-base text-ink outline-none placeholder:text-ink-soft"
        />
      </div>
      <Cmdk.List
        ref={list}
        className={classNames("fade-y max-h-[60vh] scroll-py-2 overflow-y-auto p-2", listClassName)}
      >
        {children}
      </Cmdk.List>
    </Cmdk>
  );
}

interface CommandDialogProps extends Omit<CommandPickerProps, "className" | "listClassName"> {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function CommandDialog({ isOpen, onOpenChange, ...picker }: CommandDialogProps) {
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlayStyles} />
        <Radix.Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className={classNames(panelStyles, "top-[10vh] max-w-2xl")}
        >
          <Radix.Title className="sr-only">{picker.label}</Radix.Title>
          <CommandPicker {...picker} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function CommandGroup({ className, ...rest }: ComponentProps<typeof Cmdk.Group>) {
  return (
    <Cmdk.Group
      className={classNames(
        "[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-soft [&_[cmdk-group-heading]]:text-xs",
        className,
      )}
      {...rest}
    />
  );
}

export function CommandItem({ className, ...rest }: ComponentProps<typeof Cmdk.Item>) {
  return (
    <Cmdk.Item
      className={classNames(
        "flex min-h-10 cursor-pointer select-none items-center gap-3 rounded-control px-2 py-2 data-[selected=true]:bg-raised [&_svg]:size-4 [&_svg]:shrink-0",
        className,
      )}
      {...rest}
    />
  );
}
