// Sends one file and says how far it is: `fetch` still can't tell the progress of an upload.
import { UploadDocument, type UploadResult, uploadResultSchema } from "#lib/domain/api/documents.ts";
import { APP_ERRORS, problemSchema } from "#lib/domain/app-error.ts";
import { ApiError, ConnectionError } from "../http/api-error.ts";

export type SendFile = (
  file: File,
  options: { collection: string; onProgress: (sentBytes: number) => void; signal: AbortSignal },
) => Promise<UploadResult>;

/** Rejects with an `ApiError`, a `ConnectionError`, or the signal's reason. */
export const sendFile: SendFile = (file, { collection, onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    signal.addEventListener("abort", abort);
    xhr.upload.onprogress = (event) => onProgress(Math.min(event.loaded, file.size));
    xhr.onload = () => {
      try {
        resolve(answerOf(xhr));
      } catch (error) {
        reject(error);
      }
    };
    xhr.onerror = () => reject(new ConnectionError("upload"));
    xhr.onabort = () => reject(signal.reason);
    xhr.onloadend = () => signal.removeEventListener("abort", abort);
    const body = new FormData();
    body.append("collection", collection);
    body.append("file", file, file.name);
    xhr.open(UploadDocument.method, UploadDocument.path);
    xhr.setRequestHeader("accept", "application/json");
    xhr.send(body);
  });

function answerOf(xhr: XMLHttpRequest): UploadResult {
  const body = readJson(xhr.responseText);
  const result = uploadResultSchema.safeParse(body);
  if (xhr.status < 300 && result.success) return result.data;
  const problem = problemSchema.safeParse(body);
  if (problem.success) throw new ApiError(problem.data);
  const { status, statusText: title } = xhr;
  throw new ApiError({ type: "about:blank", title, status, code: "internal", detail: APP_ERRORS.internal.detail });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
