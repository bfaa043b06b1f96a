// What every request must pass before anything else looks at it, whatever it asks for: it names our host, its path can be
// read, and what lies there has its method.
import type { IncomingHttpHeaders } from "node:http";
import { ENDPOINTS } from "#lib/domain/api.ts";
import { AppError, toAppError } from "#lib/domain/app-error.ts";
import { checkOrigin } from "./access.ts";
import type { Env } from "./env.ts";
import { problemResponse } from "./problem.ts";

/** A page is read, and sends its server actions to its own address. */
const PAGE_METHODS = ["GET", "HEAD", "POST"];

/** In this order they are told. */
const METHODS = ["GET", "HEAD", "POST", "PATCH", "DELETE"];

const ROUTES = ENDPOINTS.map(({ method, path }) => ({
  pattern: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
  methods: method === "GET" ? ["GET", "HEAD"] : [method],
}));

const UNKNOWN = "The API has no such address. All that it has are listed at /api/openapi.json.";
const UNREADABLE = "The address can't be read: a % in it is not followed by what it stands for. Correct it.";

interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** The answer to a request that may not pass, and to one that only asks what it might send; null where it may pass. */
export function refuse({ headers, method = "", url = "/" }: Asked, env: Env): Response | null {
  const path = pathOf(url);
  const isApi = /^\/api(\/|$)/.test(path);
  try {
    checkOrigin(headers, env);
    assertReadable(path);
    const methods = isApi ? methodsAt(path) : PAGE_METHODS;
    return methods.includes(method) ? null : answerMethod(method, methods);
  } catch (error) {
    const fault = toAppError(error);
    return isApi ? problemResponse(fault) : new Response(fault.message, { status: fault.status });
  }
}

/** Without what a redirect would take out of it. */
function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
  return path.replaceAll(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}

function assertReadable(path: string): void {
  try {
    decodeURIComponent(path);
  } catch (cause) {
    throw new AppError("invalid_request", { detail: UNREADABLE, cause });
  }
}

function methodsAt(path: string): string[] {
  const known = new Set(ROUTES.flatMap((route) => (route.pattern.test(path) ? route.methods : [])));
  if (known.size === 0) throw new AppError("not_found", { detail: UNKNOWN });
  return METHODS.filter((method) => known.has(method));
}

function answerMethod(method: string, methods: readonly string[]): Response {
  const allow = [...methods, "OPTIONS"].join(", ");
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
  const response = problemResponse(
    new AppError("method_not_allowed", { detail: `${method} means nothing here. Send one of: ${allow}.` }),
  );
  response.headers.set("allow", allow);
  return response;
}
