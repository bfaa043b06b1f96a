import { useMutation } from "@tanstack/react-query";
import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { fetchSampleCourse } from "#lib/client/uploads/sample-course.ts";
import { useAddFiles } from "./use-add-files.ts";

export function SampleCourseButton({ look }: { look?: "plain" | "quiet" }) {
  const t = useTranslations("library");
  const addFiles = useAddFiles();
  const { mutate, isPending } = useMutation({
    mutationFn: fetchSampleCourse,
    onSuccess: addFiles,
    onError: () => toast.error(t("sampleMissing")),
  });
  return (
    <Button look={look ?? "plain"} size="normal" disabled={isPending} onClick={() => mutate()}>
      <BookOpen aria-hidden />
      {t("sample")}
    </Button>
  );
}
