import { notFound } from "next/navigation";
import { DocumentView } from "#components/documents/document-view.tsx";
import { getServices } from "#lib/server/services.ts";

export default async function DocumentPage({ params }: { params: Promise<{ documentId: string }> }) {
  const { documentId } = await params;
  const { documentStore } = await getServices();
  if (!(await documentStore.read(documentId))) notFound();
  return <DocumentView key={documentId} documentId={documentId} />;
}
