import { DocumentView } from "#components/documents/document-view.tsx";

export default async function DocumentPage({ params }: { params: Promise<{ documentId: string }> }) {
  const { documentId } = await params;
  return <DocumentView key={documentId} documentId={documentId} />;
}
