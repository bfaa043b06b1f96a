import { ReviewView } from "#components/entities/review/review-view.tsx";

export default function ReviewPage() {
  return <ReviewView />;
}
