// The one way from a request to an answer: access, parsing, the call, and every fault as a problem.
import type { z } from "zod";
import { AppError, toAppError } from "#lib/domain/app-error.ts";
import type { Endpoint } from "#lib/domain/endpoint.ts";
import { bearerOf, hasSession } from "./access.ts";
import { describeIssue } from "./describe-issue.ts";
import { problemResponse } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { getServices, type Services } from "./services.ts";

const CLOSING = "The server is about to end. Nothing is lost; try again when it is back.";

interface Handling<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  readonly request: Request;
  readonly services: Services;
}

/** Next gives no parameters to a route without any. */
type RouteContext = { params: Promise<Record<string, string | string[] | undefined> | undefined> };

/**
 * A route handler for the endpoint. `respond` returns its result, which becomes JSON, or a whole Response. `isPublic`
 * endpoints answer without a session.
 */
export function handle<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  respond: (handling: Handling<P, Q, B>) => z.input<R> | Response | Promise<z.input<R> | Response>,
  { isPublic = false } = {},
) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    try {
      const services = await getServices();
      if (services.closing.aborted) throw new AppError("unavailable", { detail: CLOSING });
      if (!isPublic) await assertSignedIn(request.headers, services);
      const params = parse(endpoint.params, (await context.params) ?? {}, "path parameter");
      const query = parse(endpoint.query, queryOf(request), "query parameter");
      const body = parse(endpoint.body, await readJson(endpoint, request), "field");
      const result = await respond({ params, query, body, request, services });
      if (!(result instanceof Response)) return Response.json(result, { headers: { "cache-control": "no-store" } });
      return request.method === "HEAD" ? await withoutBody(result) : result;
    } catch (error) {
      return await answerFault(error, request);
    }
  };
}

/** With a session, or with the password as a bearer token. A session passes whoever else guesses. */
async function assertSignedIn(headers: Headers, { env, guesses }: Services): Promise<void> {
  if (await hasSession(headers, env)) return;
  const bearer = bearerOf(headers);
  if (bearer === null || !guesses.isRight(bearer)) throw new AppError("unauthorized");
}

/** Nobody reads what a HEAD is not sent: a file or an event stream behind it would stay open for ever. */
async function withoutBody({ body, headers, status }: Response): Promise<Response> {
  await body?.cancel();
  return new Response(null, { status, headers });
}

async function answerFault(error: unknown, request: Request): Promise<Response> {
  const fault = toAppError(error);
  if (fault.status >= 500) {
    const { logger } = await getServices();
    logger.error(
      { err: fault.cause ?? fault, method: request.method, path: new URL(request.url).pathname },
      fault.message,
    );
  }
  return problemResponse(fault);
}

/** A filter that is empty is none, as a form sends those that nobody filled in. What changes something is taken at its word. */
function queryOf({ method, url }: Request): Record<string, string> {
  const isReading = method === "GET" || method === "HEAD";
  return Object.fromEntries([...new URL(url).searchParams].filter(([, value]) => value !== "" || !isReading));
}

/** `kind` says what the values are to the sender. */
function parse<S extends z.ZodType>(schema: S, value: unknown, kind: string): z.output<S> {
  const parsed = schema.safeParse(value, { error: describeIssue });
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(({ message, path }) =>
    path.length > 0 ? `The ${kind} “${path.join(".")}” ${message}.` : `The request ${message}.`,
  );
  throw new AppError("invalid_request", { detail: sentences.join(" ") });
}
