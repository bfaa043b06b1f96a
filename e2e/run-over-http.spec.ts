import { expect } from "@playwright/test";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("events are numbered, resume without loss or repeat, and end", async ({ api }) => {
  const { upload_id: id } = await api.upload(await makeManual(30, "flux"), "flux.pdf");
  const path = `/api/documents/${id}/events`;
  const all = await Array.fromAsync(api.follow(path, { "last-event-id": "0" }));
  expect(all.at(-1)?.event).toBe("end");
  const seqsOf = (events: typeof all) =>
    events.filter((event) => event.event === "run").map((event) => Number(event.id));
  const seqs = seqsOf(all);
  expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
  const middle = seqs[seqs.length >> 1] ?? 0;
  const resumed = await Array.fromAsync(api.follow(path, { "last-event-id": String(middle) }));
  expect(resumed.map((event) => event.event)).not.toContain("snapshot");
  expect(seqsOf(resumed)).toEqual(seqs.filter((seq) => seq > middle));
  const ended = await api.untilEnd(id);
  expect(ended.map((event) => event.event)).toEqual(["snapshot", "end"]);
});

test("progress never goes back, whoever watches from wherever", async ({ api }) => {
  const { upload_id: id } = await api.upload(await makeManual(40, "avance"), "avance.pdf");
  let progress = 0;
  for await (const { event } of api.follow(`/api/documents/${id}/events`)) {
    if (event !== "run") continue;
    const now = (await api.document(id)).run.progress;
    expect(now).toBeGreaterThanOrEqual(progress);
    progress = now;
  }
  expect((await api.document(id)).run.progress).toBe(1);
});

test("cancel stops, retry goes on to the same graph", async ({ api }) => {
  const manual = await makeManual(250, "arrêt");
  const { upload_id: id } = await api.upload(manual, "arret.pdf");
  await api.untilEvent(id, (event) => event.type === "step.progressed" || event.type === "chunk.saved");
  expect((await api.post(`/api/documents/${id}/cancel`)).status).toBe(200);
  expect((await api.document(id)).run.status).toBe("cancelled");
  expect((await api.post(`/api/documents/${id}/cancel`)).status).toBe(409);
  expect((await api.post(`/api/documents/${id}/retry`)).status).toBe(200);
  await api.untilEnd(id);
  expect((await api.document(id)).run).toMatchObject({ status: "completed", failedChunks: 0 });
  const retried = await (await api.fetch(`/api/export?document=${id}`)).text();
  expect((await api.post(`/api/documents/${id}/retry`)).status).toBe(409);
  await api.post(`/api/documents/${id}/reprocess`);
  await api.untilEnd(id);
  expect(await (await api.fetch(`/api/export?document=${id}`)).text()).toBe(retried);
});

test("delete says what would go, then takes just that", async ({ api }) => {
  const kept = await api.ingest(await makeManual(3, "gardé"), "garde.pdf");
  const before = await (await api.fetch("/api/export")).text();
  const other = await api.ingest(await makeManual(5, "supprimé"), "supprime.pdf");
  const preview = await api.json(`/api/documents/${other.id}?dryRun=true`, { method: "DELETE" });
  expect(preview).toMatchObject({ documents: 1, chunks: other.counts.chunks });
  expect((await api.fetch(`/api/documents/${other.id}`)).status).toBe(200);
  expect(await api.json(`/api/documents/${other.id}`, { method: "DELETE" })).toEqual(preview);
  for (const path of ["", "/file", "/log", "/chunks", "/events"]) {
    expect((await api.fetch(`/api/documents/${other.id}${path}`)).status).toBe(404);
  }
  expect(await (await api.fetch("/api/export")).text()).toBe(before);
  expect((await api.document(kept.id)).run.status).toBe("completed");
});

test("a document can be deleted while it is processed, and taken again", async ({ api }) => {
  const before = await (await api.fetch("/api/export")).text();
  const manual = await makeManual(200, "pendant");
  const { upload_id: id } = await api.upload(manual, "pendant.pdf");
  await api.untilEvent(id, (event) => event.type === "step.started");
  expect((await api.fetch(`/api/documents/${id}`, { method: "DELETE" })).status).toBe(200);
  expect(await (await api.fetch("/api/export")).text()).toBe(before);
  const again = await api.upload(manual, "pendant.pdf");
  expect(again).toMatchObject({ upload_id: id, duplicate: false });
  await api.untilEnd(id);
  expect((await api.document(id)).run.status).toBe("completed");
});

test("several documents are processed side by side", async ({ api }) => {
  const manuals = await Promise.all([1, 2, 3].map((number) => makeManual(60, `côte à côte ${number}`)));
  const uploads = await Promise.all(manuals.map((manual, index) => api.upload(manual, `cote-${index}.pdf`)));
  const ids = uploads.map((upload) => upload.upload_id);
  await Promise.all(ids.map((id) => api.untilEnd(id)));
  const runs = await Promise.all(ids.map(async (id) => (await api.document(id)).run));
  const lastStart = Math.max(...runs.map((run) => Date.parse(run.startedAt ?? "")));
  const firstEnd = Math.min(...runs.map((run) => Date.parse(run.endedAt ?? "")));
  expect(lastStart).toBeLessThan(firstEnd);
});
