import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/session/sign-in-form.tsx";
import { safePath } from "#lib/domain/safe-path.ts";
import { hasSession } from "#lib/server/access.ts";
import { readEnv } from "#lib/server/env.ts";

interface SignInPageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const target = safePath(next);
  if (await hasSession(await headers(), readEnv())) redirect(target);
  return <SignInForm target={target} />;
}
