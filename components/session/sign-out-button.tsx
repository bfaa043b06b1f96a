"use client";
import { useMutation } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { signOutMutation } from "#lib/client/queries/session-queries.ts";

export function SignOutButton() {
  const t = useTranslations();
  const { mutate, isPending } = useMutation({
    ...signOutMutation(),
    onSuccess: () => window.location.assign("/sign-in"),
    onError: (error) => toast.error(t("run.commandFailed"), { description: t(`errors.${errorKey(error)}`) }),
  });
  return (
    <Button look="quiet" size="iconSmall" aria-label={t("signIn.out")} disabled={isPending} onClick={() => mutate()}>
      <LogOut aria-hidden />
    </Button>
  );
}
