// Converts the PDF that the command line names, keeps nothing of it, and prints its own peak memory in KB.
import { convertFile } from "#lib/convert/pool/convert-file.ts";

const path = process.argv[2] ?? "";
const source = { path, mediaType: "application/pdf", maxPages: Number.MAX_SAFE_INTEGER } as const;
for await (const event of convertFile(source, 0)) {
  if (event.type === "page-warned") console.error(`Page ${event.page}: ${event.message}`);
}
console.log(process.resourceUsage().maxRSS);
