// The JSON body of a request, small whatever it says of itself.
import type { z } from "zod";
import { AppError } from "#lib/domain/app-error.ts";
import type { Endpoint } from "#lib/domain/endpoint.ts";

const MAX_BYTES = 1_000_000;
const TOO_LARGE = "The body is larger than 1 MB.";

/** An empty object where there is no body. Rejects with `invalid_request`, `too_large` or `unsupported_type`. */
export async function readJson({ body, method }: Endpoint, request: Request): Promise<unknown> {
  if (method === "GET") return {};
  const contentType = request.headers.get("content-type");
  // Uploads are read by their own route, and what asks for nothing may come with anything.
  if (!isJson(contentType)) return contentType === null || isSatisfied(body) ? {} : refuse();
  const text = await readText(request);
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_request", { detail: "The body is not valid JSON.", cause });
  }
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? "");
}

function isSatisfied(body: z.ZodType): boolean {
  return body.safeParse({}).success;
}

function refuse(): never {
  throw new AppError("unsupported_type", { detail: "Send the body as JSON, with the content type application/json." });
}

/** Ends the transfer as soon as it is too much, whether its length was said before or not. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES)
    throw new AppError("too_large", { detail: TOO_LARGE });
  const decoder = new TextDecoder();
  let sizeBytes = 0;
  let text = "";
  for await (const part of request.body ?? []) {
    sizeBytes += part.length;
    if (sizeBytes > MAX_BYTES) throw new AppError("too_large", { detail: TOO_LARGE });
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
