// The one way to call the API: typed by the endpoint's declaration, every answer parsed.
import type { z } from "zod";
import { APP_ERRORS, problemSchema } from "#lib/domain/app-error.ts";
import type { Endpoint } from "#lib/domain/endpoint.ts";
import { ApiError, ConnectionError } from "./api-error.ts";
import { connection } from "./connection.ts";

type AnyEndpoint = Pick<Endpoint, "method" | "path" | "params" | "query" | "body" | "result">;

export interface RequestOptions<E extends AnyEndpoint> {
  params?: z.input<E["params"]>;
  query?: z.input<E["query"]>;
  body?: z.input<E["body"]>;
  signal?: AbortSignal;
}

/** Throws an `ApiError` with the server's problem, or a `ConnectionError` where no answer came. */
export async function request<E extends AnyEndpoint>(
  endpoint: E,
  options: RequestOptions<E> = {},
): Promise<z.output<E["result"]>> {
  const { body, signal } = options;
  const url = urlOf(endpoint.path, options);
  const response = await call(url, {
    method: endpoint.method,
    headers: { accept: "application/json", ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  });
  return readAnswer(endpoint, response);
}

/** The result that an answer holds; throws an `ApiError` where it holds a problem. */
export async function readAnswer<E extends AnyEndpoint>(
  endpoint: E,
  response: Response,
): Promise<z.output<E["result"]>> {
  if (!response.ok) throw new ApiError(await readProblem(response));
  // The endpoint's own schema gives the value its type; TypeScript can't follow it through the generic.
  return endpoint.result.parse(await response.json()) as z.output<E["result"]>;
}

/** A fetch that tells the connection whether the server answered. */
export async function call(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    connection.report(true);
    return response;
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    connection.report(false);
    throw new ConnectionError(cause);
  }
}

/** The address of an endpoint, parameters encoded, empty query values left out. */
export function urlOf(path: string, options: { params?: unknown; query?: unknown } = {}): string {
  const params = new Map(Object.entries(options.params ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params.get(name) ?? "")));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

async function readProblem(response: Response) {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  const code = response.status === 503 ? "unavailable" : "internal";
  const { status, statusText } = response;
  return { type: "about:blank", title: statusText, status, code, detail: APP_ERRORS[code].detail } as const;
}
