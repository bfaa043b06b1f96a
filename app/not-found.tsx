import { MissingView } from "#components/layout/missing-view.tsx";
import FrameLayout from "./(frame)/layout.tsx";

export default function NotFoundPage() {
  return (
    <FrameLayout>
      <MissingView />
    </FrameLayout>
  );
}
