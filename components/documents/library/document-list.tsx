import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { DocumentRow } from "./document-row.tsx";
import type { LibraryRow } from "./merge-rows.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { UploadRow } from "./upload-row.tsx";

const NONE: ReadonlySet<string> = new Set();

export function DocumentList({ rows }: { rows: readonly LibraryRow[] }) {
  const t = useTranslations("library");
  const [selected, setSelected] = useState(NONE);
  const clear = () => setSelected(NONE);
  const list = useListKeys<HTMLUListElement>(clear);
  const toggle = useCallback((documentId: string) => {
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(documentId)) after.add(documentId);
      return after;
    });
  }, []);
  const documents = rows.flatMap(({ document }) => (document && selected.has(document.id) ? [document] : []));
  return (
    <>
      <ul
        ref={list}
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
        role="list"
        aria-label={t("documents")}
        data-selecting={documents.length > 0 || undefined}
        className="group/list rounded-card border border-line bg-surface"
      >
        {rows.map(({ key, upload, document }) =>
          document ? (
            <DocumentRow key={key} document={document} isSelected={selected.has(document.id)} onSelect={toggle} />
          ) : (
            <UploadRow key={key} upload={upload} />
          ),
        )}
      </ul>
      <SelectionBar documents={documents} onClear={clear} />
    </>
  );
}
