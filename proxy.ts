// Before every page: one must be signed in where a password is set, and nothing inline may run.
import { type NextRequest, NextResponse } from "next/server";
import { hasSession } from "#lib/server/access.ts";
import { contentSecurityPolicy } from "#lib/server/content-security-policy.ts";
import { readEnv } from "#lib/server/env.ts";

const env = readEnv();
const SIGN_IN = "/sign-in";

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (pathname !== SIGN_IN && !(await hasSession(request.headers, env))) {
    const target = new URL(SIGN_IN, request.url);
    target.searchParams.set("next", pathname + search);
    return NextResponse.redirect(target);
  }
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, env.isProduction);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Uploads must not pass here: a proxied body is kept in memory. Route handlers ask for the session themselves.
export const config = { matcher: ["/((?!api/|_next/|pdfjs/|sample/|.*\\.(?:svg|png|ico|webmanifest)$).*)"] };
