"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { signInMutation } from "#lib/client/queries/session-queries.ts";

/** The door: one password, then on to where one wanted to go. */
export function SignInForm({ target }: { target: string }) {
  const t = useTranslations();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState("");
  const { mutate, error, isPending, isSuccess } = useMutation({
    ...signInMutation(),
    // A page of its own, so that nothing of the time before stays in the cache.
    onSuccess: () => window.location.replace(target),
    onError: () => field.current?.select(),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    mutate(password);
  };
  const key = error && errorKey(error);
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <PageTitle title={t("signIn.title")} />
      <form
        onSubmit={submit}
        className="flex w-full max-w-sm flex-col gap-4 rounded-card border border-line bg-surface p-6"
      >
        <div className="flex flex-col gap-1">
          <p className="font-bold text-base tracking-[-0.01em]">DiveTeacher</p>
          <h1 className="font-bold text-lg">{t("signIn.title")}</h1>
          <p className="text-ink-soft">{t("signIn.text")}</p>
        </div>
        <div className="flex flex-col gap-1.5">
          <label htmlFor="password" className="font-medium">
            {t("signIn.password")}
          </label>
          <Input
            id="password"
            ref={field}
            type="password"
            autoComplete="current-password"
            required
            autoFocus
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            aria-invalid={key !== null}
            aria-describedby={key ? "sign-in-error" : undefined}
            className="h-10 text-base aria-invalid:border-bad"
          />
        </div>
        {key && (
          <p id="sign-in-error" role="alert" className="text-bad">
            {key === "unauthorized" ? t("signIn.wrong") : t(`errors.${key}`)}
          </p>
        )}
        <Button type="submit" look="primary" size="normal" disabled={isPending || isSuccess}>
          {t("signIn.submit")}
        </Button>
      </form>
    </main>
  );
}
