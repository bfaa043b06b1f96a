import { EntityList } from "./entity-list.tsx";

/** The entities of one document, most mentioned first. */
export function DocumentEntities({ documentId }: { documentId: string }) {
  return (
    <div className="py-2">
      <EntityList filter={{ document: documentId, sort: "mentions" }} />
    </div>
  );
}
