// Before every page: the host must be ours, one must be signed in where a password is set, and nothing inline may run.
import { type NextRequest, NextResponse } from "next/server";
import { toAppError } from "#lib/domain/app-error.ts";
import { checkOrigin, isSignedIn } from "#lib/server/access.ts";
import { contentSecurityPolicy } from "#lib/server/content-security-policy.ts";
import { readEnv } from "#lib/server/env.ts";

const env = readEnv();
const SIGN_IN = "/sign-in";

export async function proxy(request: NextRequest): Promise<Response> {
  try {
    checkOrigin(request.headers, env);
  } catch (error) {
    return new Response(toAppError(error).message, { status: 403 });
  }
  const { pathname, search } = request.nextUrl;
  if (pathname !== SIGN_IN && !(await isSignedIn(request.headers, env))) {
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

// Uploads must not pass here: a proxied body is kept in memory. Route handlers make the same checks themselves.
export const config = { matcher: ["/((?!api/|_next/|pdfjs/|sample/|.*\\.(?:svg|png|ico|webmanifest)$).*)"] };
