import { EntitiesView } from "#components/entities/entities-view.tsx";

export default function EntitiesPage() {
  return <EntitiesView />;
}
