import { ChangesView } from "#components/entities/curate/changes-view.tsx";

export default function ChangesPage() {
  return <ChangesView />;
}
