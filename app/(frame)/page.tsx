import { LibraryView } from "#components/documents/library-view.tsx";

export default function LibraryPage() {
  return <LibraryView />;
}
