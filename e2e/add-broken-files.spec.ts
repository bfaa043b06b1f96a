import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { dropFiles } from "./fixtures/drop-files.ts";
import { rowOf } from "./fixtures/library-page.ts";
import { makeEncryptedPdf, makeLines, makeManual, makeSlides, makeTrickySlides } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

const text = (value: string) => new TextEncoder().encode(value);

const NO_PAGES =
  "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF\n";

test("a file that can't be read says why and what to do, in its row and on its page, and leaves nothing half read", async ({
  page,
  api,
}) => {
  const manual = await makeManual(3, "coupé net");
  const slides = makeSlides([{ title: "Coupées", lines: ["Le palier dure 3 minutes"] }]);
  const files = [
    { name: "Chiffré.pdf", bytes: await makeEncryptedPdf(), says: "The file is protected by a password." },
    { name: "Tronqué.pdf", bytes: manual.subarray(0, 900), says: "The file is damaged and can't be read." },
    { name: "Sans page.pdf", bytes: text(NO_PAGES), says: "The file has no pages." },
    { name: "Coupées.pptx", bytes: slides.subarray(0, 600), says: "The file is damaged" },
  ];
  await page.goto("/");
  await dropFiles(page, files);
  for (const { name, says } of files) {
    const row = rowOf(page, name);
    await expect(row.getByText("Failed")).toBeVisible();
    await expect(row).toContainText(says);
    await expect(row.getByRole("button", { name: "Delete" })).toBeVisible();
    const id = (await row.getByRole("link").getAttribute("href"))?.split("/").pop() ?? "";
    expect((await api.document(id)).counts).toEqual({ pages: 0, chunks: 0, entities: 0, facts: 0 });
    expect(await api.json(`/api/documents/${id}/chunks`)).toEqual({ chunks: [] });
    expect(await api.json(`/api/documents/${id}/pages`)).toMatchObject({ pages: [] });
    expect(await api.json(`/api/documents/${id}/log`)).toHaveProperty("lines");
  }
  await rowOf(page, "Chiffré.pdf").getByRole("link").click();
  const alert = page.getByRole("alert").filter({ hasText: "Conversion failed" });
  await expect(alert).toContainText("Save it without the password and add it again.");
  await expect(page.getByRole("button", { name: "Retry" })).toHaveCount(0);
  await alert.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL("/");
  await expect(rowOf(page, "Chiffré.pdf")).toBeHidden();
});

test("slides that try to harm their reader fail, or lose only what does harm, and the next document is read", async ({
  api,
}) => {
  const bomb = makeTrickySlides({ "ppt/slides/slide1.xml": " ".repeat(80 * 1024 * 1024) });
  const laughs = makeTrickySlides({
    "ppt/presentation.xml": `<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><p>&b;</p>`,
  });
  const climbing = makeTrickySlides({
    "ppt/_rels/presentation.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/slide" Target="../../../../etc/passwd"/></Relationships>`,
  });
  for (const [index, bytes] of [bomb, laughs, climbing].entries()) {
    const document = await api.ingest(bytes, `piège ${index}.pptx`);
    expect(document.run).toMatchObject({ status: "failed", error: { step: "conversion" } });
    expect(document.run.error?.code).toMatch(/^(unreadable_document|no_pages|no_text)$/);
    expect(document.counts.pages).toBe(0);
  }
  const next = await api.ingest(makeSlides([{ title: "Après", lines: ["Le palier dure 3 minutes"] }]), "après.pptx");
  expect(next.run.status).toBe("completed");
});

test("a manual of 2,000 pages is read, one of 2,001 is refused before any of it is read", async ({ api }) => {
  const most = await api.ingest(await makeLines(2000), "Limite.pdf");
  expect(most).toMatchObject({ run: { status: "completed" }, counts: { pages: 2000 } });
  const more = await api.ingest(await makeLines(2001), "Au-delà.pdf");
  expect(more).toMatchObject({ run: { status: "failed", error: { code: "too_many_pages" } }, counts: { pages: 0 } });
});

test("limits that were set are kept to, told in a sentence, and leave nothing on the disk", async ({
  page,
  startServer,
}) => {
  const server = await startServer({ MAX_UPLOAD_MB: "1", MAX_PAGES: "3" });
  const api = new ApiClient(() => server.url);
  await page.goto(server.url);
  const large = Buffer.concat([await makeManual(1, "lourd"), Buffer.alloc(1_500_000)]);
  await dropFiles(page, [
    { name: "Trois pages.pdf", bytes: await makeManual(3, "trois") },
    { name: "Quatre pages.pdf", bytes: await makeManual(4, "quatre") },
    { name: "Trop lourd.pdf", bytes: large },
  ]);
  await expect(rowOf(page, "Trois pages.pdf").getByText("Completed", { exact: true })).toBeVisible();
  await expect(rowOf(page, "Quatre pages.pdf")).toContainText("Split it, or raise MAX_PAGES.");
  await expect(rowOf(page, "Trop lourd.pdf").getByRole("alert")).toHaveText(
    "The file is larger than the limit. Split it, or raise MAX_UPLOAD_MB.",
  );
  const streamed = await api.fetch("/api/upload", {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: bodyOf(large),
    duplex: "half",
  } as RequestInit);
  expect(streamed.status).toBe(413);
  expect(await readdir(join(server.dataDir, "incoming"))).toEqual([]);
  expect(await readdir(join(server.dataDir, "files"))).toHaveLength(2);
});

/** A multipart body that says nothing of its length. */
function bodyOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      const head = 'content-disposition: form-data; name="file"; filename="flux.pdf"';
      controller.enqueue(text(`--b\r\n${head}\r\n\r\n`));
      for (let at = 0; at < bytes.length; at += 65_536) controller.enqueue(bytes.subarray(at, at + 65_536));
      controller.enqueue(text("\r\n--b--\r\n"));
      controller.close();
    },
  });
}

// A file of the wrong size is refused by the server, and the browser reports each refusal.
test.use({ expectedConsoleErrors: [/status of 413/] });
