// The closed list of what can go wrong, each code with its HTTP status and a sentence that says what to do.
import { z } from "zod";

export const APP_ERRORS = {
  invalid_request: { status: 400, detail: "The request is not valid. Correct it and send it again." },
  empty_file: { status: 400, detail: "The file is empty. Choose a file that has content." },
  unauthorized: { status: 401, detail: "Sign in with the access password, or send it as a bearer token." },
  forbidden_host: {
    status: 403,
    detail: "The request names another host. Open DiveTeacher at the address it printed.",
  },
  forbidden_origin: { status: 403, detail: "The request comes from another site. Use DiveTeacher's own pages." },
  not_found: { status: 404, detail: "There is nothing here. It may have been deleted." },
  method_not_allowed: { status: 405, detail: "This method means nothing here. The header Allow names those that do." },
  conflict: { status: 409, detail: "This can't be done in the present state. Reload and look at the status." },
  too_large: { status: 413, detail: "The file is larger than the limit. Split it, or raise MAX_UPLOAD_MB." },
  unsupported_type: { status: 415, detail: "Only PDF, PPTX and Markdown are read. Convert the file and add it again." },
  range_not_satisfiable: { status: 416, detail: "The range lies outside the file." },
  too_many_requests: { status: 429, detail: "Too many attempts. Wait a minute, then try again." },
  unreadable_document: {
    status: 422,
    detail: "The file is damaged and can't be read. Export it again and add the new file.",
  },
  encrypted_document: {
    status: 422,
    detail: "The file is protected by a password. Save it without the password and add it again.",
  },
  no_pages: { status: 422, detail: "The file has no pages. Export it again and add the new file." },
  too_many_pages: { status: 422, detail: "The file has more pages than the limit. Split it, or raise MAX_PAGES." },
  no_text: { status: 422, detail: "No text was found on any page. Add a version with a text layer." },
  conversion_timeout: {
    status: 422,
    detail: "Reading the file took too long and was stopped. Split it, or raise CONVERSION_TIMEOUT_S.",
  },
  conversion_out_of_memory: {
    status: 422,
    detail: "Reading the file took too much memory and was stopped. Split it, or export it again.",
  },
  extraction_failed: { status: 502, detail: "This passage could not be understood. Retry it." },
  model_denied: {
    status: 502,
    detail: "The model can't be used with this key. Correct ANTHROPIC_API_KEY or ANTHROPIC_MODEL, restart, and retry.",
  },
  budget_reached: {
    status: 402,
    detail:
      "The budget for this document is used up. What was read is kept. To go on, raise BUDGET_USD, restart, and retry.",
  },
  incomplete: { status: 500, detail: "The final check found something missing. Reprocess the document." },
  unavailable: {
    status: 503,
    detail: "The disk or the database is not available now. Nothing is lost; try again in a moment.",
  },
  internal: { status: 500, detail: "Something went wrong inside DiveTeacher. The log has the cause; try again." },
} as const satisfies Record<string, { status: number; detail: string }>;

export type AppErrorCode = keyof typeof APP_ERRORS;

const codes = Object.keys(APP_ERRORS) as [AppErrorCode, ...AppErrorCode[]];
export const appErrorCodeSchema = z.enum(codes);

export class AppError extends Error {
  readonly code: AppErrorCode;
  /** True for a fault that may pass by itself (a busy server, a lost connection): worth another try. */
  readonly isRetryable: boolean;

  /** `detail` replaces the general sentence where more is known; it too says what to do. */
  constructor(code: AppErrorCode, options: { detail?: string; cause?: unknown; isRetryable?: boolean } = {}) {
    super(options.detail ?? APP_ERRORS[code].detail, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.isRetryable = options.isRetryable ?? false;
  }

  get status(): number {
    return APP_ERRORS[this.code].status;
  }
}

/** By name and code, not by class: a production build holds several copies of this module. */
export function isAppError(error: unknown): error is AppError {
  return (
    error instanceof Error &&
    error.name === "AppError" &&
    "code" in error &&
    appErrorCodeSchema.safeParse(error.code).success
  );
}

export function toAppError(error: unknown): AppError {
  return isAppError(error) ? error : new AppError("internal", { cause: error });
}

/** RFC 9457 problem details, as every failing request answers. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: appErrorCodeSchema,
  detail: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;
