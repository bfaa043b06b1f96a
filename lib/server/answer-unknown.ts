// The answer to every address of the API that there is not; one signs in before one is told.
import { z } from "zod";
import { AppError } from "#lib/domain/app-error.ts";
import { endpoint } from "#lib/domain/endpoint.ts";
import { handle } from "./handle.ts";

/** Not among those that are described. */
const Unknown = endpoint({ method: "GET", path: "/api/{rest}", summary: "Nothing", result: z.never() });
const DETAIL = "The API has no such address. All that it has are listed at /api/openapi.json.";

export const answerUnknown = handle(Unknown, () => {
  throw new AppError("not_found", { detail: DETAIL });
});
