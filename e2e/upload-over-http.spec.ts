import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { makeBlankPdf, makeEncryptedPdf, makeLetter, makeManual, makeSlides } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

const text = (value: string) => new TextEncoder().encode(value);

test("a file is taken at once, processed in four steps, and known the second time", async ({ api }) => {
  const manual = await makeManual(2, "deux pages");
  const first = await api.upload(manual, "Nitrox.pdf", { metadata: '{"user_id":"u1"}', collection: "stage" });
  expect(first).toMatchObject({
    filename: "Nitrox.pdf",
    status: "processing",
    message: "Document processing started",
    duplicate: false,
  });
  const events = await api.untilEnd(first.upload_id);
  expect(events.at(-1)?.event).toBe("end");
  const document = await api.document(first.upload_id);
  expect(document).toMatchObject({
    collection: "stage",
    metadata: { user_id: "u1" },
    language: "fr",
    mediaType: "application/pdf",
  });
  expect(document.run.steps.map((step) => step.status)).toEqual(["completed", "completed", "completed", "completed"]);
  expect(document.run).toMatchObject({ status: "completed", progress: 1, failedChunks: 0, error: null });
  expect(document.counts.pages).toBe(2);
  expect(document.counts.entities).toBeGreaterThan(5);
  expect(document.counts.facts).toBeGreaterThan(0);
  const again = await api.upload(manual, "Copie.pdf");
  expect(again).toMatchObject({ upload_id: first.upload_id, duplicate: true, status: "completed" });
  expect((await api.document(first.upload_id)).seq).toBe(document.seq);
});

test("the log tells the steps in order, each line with the document's id", async ({ api }) => {
  const { id } = await api.ingest(await makeManual(1, "journal"), "journal.pdf");
  const { lines } = (await api.json(`/api/documents/${id}/log`)) as { lines: { text: string }[] };
  const steps = lines.map((line) => line.text).filter((line) => /Step \d\/4: \w+$/.test(line));
  const names = ["conversion", "chunking", "ingestion", "finalizing"];
  expect(steps).toEqual(names.map((name, index) => `[${id}] Step ${index + 1}/4: ${name}`));
});

test("two copies sent at the same time are one document", async ({ api }) => {
  const manual = await makeManual(1, "jumeaux");
  const results = await Promise.all([1, 2, 3].map((copy) => api.upload(manual, `copie ${copy}.pdf`)));
  expect(new Set(results.map((result) => result.upload_id)).size).toBe(1);
  expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
});

test("slides and Markdown are read too, under names that break other systems", async ({ api }) => {
  const slides = makeSlides([
    { title: "Le gilet stabilisateur", lines: ["Gonfler avant la mise à l’eau", "Purger à la remontée"] },
  ]);
  const name = 'OWD #1 — 50% "l’été" <b>.pptx';
  const deck = await api.ingest(slides, name);
  expect(deck).toMatchObject({ filename: name, run: { status: "completed" } });
  const response = await api.fetch(`/api/documents/${deck.id}/file`);
  expect(response.headers.get("content-disposition")).toContain("filename*=UTF-8''OWD%20%231");
  expect(Buffer.from(await response.arrayBuffer()).equals(slides)).toBe(true);
  const note = await api.ingest(
    text("# Détendeur\n\nLe détendeur délivre l’air à la pression ambiante.\n"),
    `${"x".repeat(300)}.md`,
  );
  expect(note.run.status).toBe("completed");
  expect(note.filename).toHaveLength(255);
  const markdown = await (await api.fetch(`/api/documents/${note.id}/markdown`)).text();
  expect(markdown).toContain("<!-- page 1 -->");
  expect(markdown).toContain("# Détendeur");
});

test("what can't be taken is refused with a sentence, and leaves nothing behind", async ({ api, server }) => {
  const before = await readdir(join(server.dataDir, "files"));
  const pdf = await makeManual(1, "refus");
  const two = new FormData();
  for (const name of ["un.md", "deux.md"]) two.append("file", new File([`# ${name}`], name));
  const answers = [
    [await api.postFile(text("MZ program"), "programme.pdf"), 415, "unsupported_type"],
    [await api.postFile(pdf, "manuel.docx"), 415, "unsupported_type"],
    [await api.postFile(makeLetter(), "lettre.pptx"), 415, "unsupported_type"],
    [await api.postFile(pdf, "manuel.md"), 415, "unsupported_type"],
    [await api.postFile(text(""), "vide.pdf"), 400, "empty_file"],
    [await api.postFile(pdf, "liste.pdf", { metadata: "[1]" }), 400, "invalid_request"],
    [await api.postFile(pdf, "texte.pdf", { metadata: "{" }), 400, "invalid_request"],
    [await api.fetch("/api/upload", { method: "POST", body: two }), 400, "invalid_request"],
    [await api.fetch("/api/upload", { method: "POST", body: new FormData() }), 400, "invalid_request"],
    [await api.fetch("/api/upload", { method: "POST", body: "raw" }), 400, "invalid_request"],
    [await api.fetch("/api/upload", { method: "POST" }), 400, "invalid_request"],
  ] as const;
  for (const [response, status, code] of answers) {
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(response.headers.get("connection")).not.toBe("close");
    const problem = (await response.json()) as { code: string; detail: string; status: number };
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail.length).toBeGreaterThan(20);
  }
  expect(await readdir(join(server.dataDir, "files"))).toEqual(before);
  expect(await readdir(join(server.dataDir, "incoming"))).toEqual([]);
});

test("a file that can't be read is accepted and its run says why", async ({ api }) => {
  const manual = await makeManual(3, "abîmé");
  const cases = [
    [await makeEncryptedPdf(), "encrypted_document"],
    [text("%PDF-1.7 and then nothing of use"), "unreadable_document"],
    [manual.subarray(0, 700), "unreadable_document"],
    [await makeBlankPdf(), "no_text"],
  ] as const;
  for (const [bytes, code] of cases) {
    const document = await api.ingest(bytes, `${code}-${bytes.length}.pdf`);
    expect(document.run).toMatchObject({ status: "failed", error: { step: "conversion", code } });
    expect(document.run.error?.message.length).toBeGreaterThan(20);
    expect(document.counts).toEqual({ pages: 0, chunks: 0, entities: 0, facts: 0 });
  }
});

test("metadata can't reach into the program", async ({ api }) => {
  const metadata = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"ok":1}';
  const { upload_id: id } = await api.upload(await makeManual(1, "proto"), "proto.pdf", { metadata });
  const sent = JSON.parse(metadata) as Record<string, unknown>;
  expect(Object.hasOwn(sent, "__proto__")).toBe(true);
  const kept = (await api.document(id)).metadata;
  expect(Object.keys(kept).toSorted()).toEqual(["constructor", "ok"]);
  expect(kept.constructor).toEqual(sent.constructor);
});

test("the original is served by ranges, never as a page", async ({ api }) => {
  const manual = await makeManual(1, "plages");
  const { id } = await api.ingest(manual, "plages.pdf");
  const range = (value: string) => api.fetch(`/api/documents/${id}/file`, { headers: { range: value } });
  const part = await range("bytes=0-4");
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe(`bytes 0-4/${manual.length}`);
  expect(part.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await part.text()).toBe("%PDF-");
  expect((await (await range("bytes=-6")).text()).trim()).toContain("EOF");
  expect((await range(`bytes=${manual.length}-`)).status).toBe(416);
  expect((await range("lines=1-2")).status).toBe(200);
  const page = await api.ingest(text("# <script>alert(1)</script>\n\nTexte du cours.\n"), "script.md");
  const served = await api.fetch(`/api/documents/${page.id}/file`);
  expect(served.headers.get("content-type")).toBe("text/plain; charset=utf-8");
});
