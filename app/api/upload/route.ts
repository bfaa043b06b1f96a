import { UploadDocument } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";
import { readUpload } from "#lib/server/read-upload.ts";

const BYTES_PER_MB = 1024 * 1024;

export const POST = handle(UploadDocument, async ({ request, services }) => {
  const { file, ...about } = await readUpload(request, services.files, services.env.MAX_UPLOAD_MB * BYTES_PER_MB);
  const { document, isDuplicate } = await services.documents.add(file, about);
  const { run } = await services.states.read(document.id);
  return {
    upload_id: document.id,
    filename: document.filename,
    status: isDuplicate ? run.status : "processing",
    message: isDuplicate ? "The document is known already" : "Document processing started",
    duplicate: isDuplicate,
  };
});
