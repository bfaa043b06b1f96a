import { LibraryView } from "#components/documents/library/library-view.tsx";

export default function LibraryPage() {
  return <LibraryView />;
}
