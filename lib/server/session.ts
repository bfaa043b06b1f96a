// Signing in and out: a signed cookie that scripts can't read and other sites can't send.
import { AppError } from "#lib/domain/app-error.ts";
import { newSession, SESSION_COOKIE, SESSION_SECONDS } from "./access.ts";
import type { Services } from "./services.ts";

const ATTRIBUTES = "Path=/; HttpOnly; SameSite=Strict";

/** Throws `unauthorized`, or `too_many_requests` after many wrong tries. */
export async function startSession(password: string, { env, guesses }: Services): Promise<Response> {
  if (!env.ACCESS_PASSWORD) return Response.json({ ok: true });
  if (!guesses.isRight(password)) {
    throw new AppError("unauthorized", { detail: "This is not the access password. Check it and try again." });
  }
  const token = await newSession(env.ACCESS_PASSWORD);
  return answer(`${SESSION_COOKIE}=${token}; Max-Age=${SESSION_SECONDS}; ${ATTRIBUTES}`);
}

export function endSession(): Response {
  return answer(`${SESSION_COOKIE}=; Max-Age=0; ${ATTRIBUTES}`);
}

function answer(cookie: string): Response {
  return Response.json({ ok: true }, { headers: { "set-cookie": cookie, "cache-control": "no-store" } });
}
