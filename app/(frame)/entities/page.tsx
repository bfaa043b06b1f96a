import { EntitiesView } from "#components/entities/list/entities-view.tsx";

export default function EntitiesPage() {
  return <EntitiesView />;
}
