import { EntityView } from "#components/entities/details/entity-view.tsx";

export default async function EntityPage({ params }: { params: Promise<{ entityId: string }> }) {
  const { entityId } = await params;
  return <EntityView key={entityId} entityId={entityId} />;
}
