import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { decideMutation } from "#lib/client/queries/curation-queries.ts";
import type { CurationRequest } from "#lib/domain/curation.ts";
import { useTellChange } from "./use-tell-change.ts";
import { useUndo } from "./use-undo.ts";

/** Long enough to read what has happened and to change one's mind. */
const UNDO_MS = 12_000;

/** What the page calls the entities of a decision, which itself holds on to what the documents call them. */
interface ShownNames {
  readonly subject: string;
  readonly into?: string;
  readonly from?: string;
}

export interface Decide {
  readonly decide: (request: CurationRequest, shown: ShownNames) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Sends a decision; what has become of it is told where it can be taken back at once. */
export function useDecide(onDone: () => void): Decide {
  const t = useTranslations("changes");
  const client = useQueryClient();
  const tell = useTellChange();
  const undo = useUndo();
  const { mutate, isPending, error } = useMutation(decideMutation(client));
  const decide = (request: CurationRequest, shown: ShownNames) =>
    mutate(request, {
      onSuccess: ({ curations: [curation] }) => {
        onDone();
        if (!curation) return;
        toast(tell({ ...curation, ...shown }), {
          duration: UNDO_MS,
          action: { label: t("undo"), onClick: () => void undo(curation.id) },
        });
      },
    });
  return { decide, isPending, error };
}
