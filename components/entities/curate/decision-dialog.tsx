import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent } from "#components/ui/dialog.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import type { Decide } from "./use-decide.ts";

/** What every decision's dialog is given. */
export interface DecisionProps {
  entity: EntityDetail;
  onClose: () => void;
}

interface DecisionDialogProps {
  title: string;
  /** What will happen. */
  consequence: ReactNode;
  /** The verb of the decision, repeated on its button. */
  actionLabel: string;
  /** Whether there is something to decide yet. */
  isReady: boolean;
  state: Pick<Decide, "isPending" | "error">;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks for what is to be decided and says what will happen. What was entered stays where the answer is an error. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { title, consequence, actionLabel, isReady, state, onSubmit, onClose, children } = props;
  const t = useTranslations();
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={title} closeLabel={t("common.close")}>
        <form
          className="mt-4 flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady && !state.isPending) onSubmit();
          }}
        >
          {children}
          <div aria-live="polite" className="text-ink-soft">
            {consequence}
          </div>
          {state.error && (
            <p role="alert" className="flex gap-2 text-bad">
              <TriangleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
              {t(`errors.${errorKey(state.error)}`)}
            </p>
          )}
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t("common.cancel")}</Button>
            <Button type="submit" look="primary" disabled={!isReady || state.isPending}>
              {actionLabel}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
