// Why pdf.js shows no page, in words that this application has for it.
import { connection } from "#lib/client/http/connection.ts";
import type { AppErrorCode } from "#lib/domain/app-error.ts";

/** What draws pages could not be loaded itself. */
export class PdfReaderError extends Error {
  constructor(cause: unknown) {
    super("pdf.js could not be loaded.", { cause });
    this.name = "PdfReaderError";
  }
}

const OF_STATUS: Readonly<Record<number, AppErrorCode | "offline">> = {
  0: "offline",
  401: "unauthorized",
  404: "not_found",
  503: "unavailable",
};

/** "reader" where pdf.js is missing, "page" where it can't read this one, else the key of the error. */
export function whyNotDrawn(error: Error): AppErrorCode | "offline" | "reader" | "page" {
  if (error instanceof PdfReaderError) return "reader";
  switch (error.name) {
    case "ResponseException":
      return OF_STATUS["status" in error ? Number(error.status) : 0] ?? "internal";
    case "InvalidPDFException":
      return "unreadable_document";
    case "PasswordException":
      return "encrypted_document";
    default:
      return connection.isReachable() ? "page" : "offline";
  }
}
