import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Check, Folder } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent } from "#components/ui/dialog.tsx";
import { Input } from "#components/ui/input.tsx";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import { errorKey } from "#lib/client/http/api-error.ts";
import { libraryQuery, moveDocumentMutation } from "#lib/client/queries/document-queries.ts";
import { collectionSchema, DEFAULT_COLLECTION, type Document } from "#lib/domain/document.ts";
import { listCollections } from "../use-collections.ts";

interface MoveDialogProps {
  documents: readonly Document[];
  onClose: () => void;
  onMoved?: () => void;
}

/** Puts documents into a collection: one of those there are, or a new one. */
export function MoveDialog({ documents, onClose, onMoved }: MoveDialogProps) {
  const t = useTranslations();
  const client = useQueryClient();
  const { mutateAsync, isPending } = useMutation(moveDocumentMutation(client));
  const [name, setName] = useState("");
  const typed = collectionSchema.safeParse(name);
  const [first] = documents;
  const count = documents.length;

  const moveTo = async (collection: string) => {
    try {
      await Promise.all(documents.map(({ id }) => mutateAsync({ documentId: id, collection })));
      const place = collection === DEFAULT_COLLECTION ? t("collections.none") : collection;
      toast(t("collections.moved", { count, name: first?.title ?? "", place }));
      onMoved?.();
    } catch (error) {
      toast.error(t("run.commandFailed"), { description: t(`errors.${errorKey(error)}`) });
    }
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.success) void moveTo(typed.data);
  };

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={t("collections.moveTitle", { count, name: first?.title ?? "" })}
        description={t("collections.moveText")}
        closeLabel={t("common.close")}
      >
        <Collections documents={documents} isBusy={isPending} onChoose={(collection) => void moveTo(collection)} />
        <form onSubmit={submit} className="mt-4 flex gap-2 border-line border-t pt-4">
          <Input
            value={name}
            maxLength={200}
            aria-label={t("collections.new")}
            placeholder={t("collections.new")}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" look="primary" size="normal" disabled={!typed.success || isPending}>
            {t("collections.move")}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}

interface CollectionsProps {
  documents: readonly Document[];
  isBusy: boolean;
  onChoose: (collection: string) => void;
}

/** Those there are; the one that holds all these documents already is marked, and can't be chosen. */
function Collections({ documents, isBusy, onChoose }: CollectionsProps) {
  const t = useTranslations("collections");
  const edges = useScrollEdges<HTMLUListElement>();
  const { data: library } = useQuery(libraryQuery());
  const known = listCollections(library ?? []).map(({ name }) => name);
  const names = known.includes(DEFAULT_COLLECTION) ? known : [...known, DEFAULT_COLLECTION];
  return (
    <ul ref={edges} className="fade-y -mx-2 mt-4 flex max-h-72 gap-0.5 flex-col overflow-y-auto" aria-label={t("list")}>
      {names.map((name) => {
        const isHere = documents.every(({ collection }) => collection === name);
        return (
          <li key={name}>
            <Button
              look="quiet"
              size="normal"
              disabled={isHere || isBusy}
              className="-outline-offset-2 w-full min-w-0 justify-start px-2"
              onClick={() => onChoose(name)}
            >
              <Folder aria-hidden />
              <span className="truncate">{name === DEFAULT_COLLECTION ? t("none") : name}</span>
              {isHere && <Check aria-label={t("here")} className="ml-auto" />}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
