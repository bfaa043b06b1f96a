import { expect } from "@playwright/test";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { ApiClient } from "./fixtures/api-client.ts";
import type { AppServer } from "./fixtures/app-server.ts";
import { makeLongNote, makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

const exportOf = async (api: ApiClient) => (await api.fetch("/api/export?format=json")).text();

/** Ends the server at the first of these events, and starts it again. */
async function cutPower(server: AppServer, api: ApiClient, id: string, isMoment: (event: RunEvent) => boolean) {
  await api.untilEvent(id, isMoment);
  await server.kill();
  await server.launch();
}

/** Asks for something whose answer a power cut takes away. */
function askInVain(api: ApiClient, path: string, method: string): Promise<unknown> {
  return api.fetch(path, { method }).catch(() => null);
}

test("killed at any moment, the server goes on with all documents and ends in the same graph, to the byte", async ({
  startServer,
}) => {
  // Seven starts of a server, one after the other.
  test.slow();
  const manual = await makeManual(20, "manuel");
  const short = await makeManual(2, "bref");
  const note = makeLongNote(20, "note");
  const calm = await startServer();
  const undisturbed = new ApiClient(() => calm.url);
  for (const [bytes, name] of [
    [manual, "manuel.pdf"],
    [note, "note.md"],
    [short, "bref.pdf"],
  ] as const) {
    await undisturbed.ingest(bytes, name);
  }
  const expected = await exportOf(undisturbed);

  const server = await startServer();
  const api = new ApiClient(() => server.url);
  const add = async (bytes: Uint8Array, name: string) => (await api.upload(bytes, name)).upload_id;
  const [manualId, noteId, shortId, unwantedId] = await Promise.all([
    add(manual, "manuel.pdf"),
    add(note, "note.md"),
    add(short, "bref.pdf"),
    add(makeLongNote(300, "de trop"), "de trop.md"),
  ]);
  await cutPower(server, api, manualId, ({ type }) => type === "step.progressed");
  await cutPower(server, api, noteId, (event) => event.type === "chunk.saved" && event.done > 3);

  // In a removal: as soon as its run has been stopped, which is the first thing that is told of it.
  let removal: Promise<unknown> | undefined;
  await cutPower(server, api, unwantedId, ({ type }) => {
    if (type === "chunk.saved") removal ??= askInVain(api, `/api/documents/${unwantedId}`, "DELETE");
    return type === "run.cancelled" || type === "document.deleted";
  });
  await removal;
  expect((await api.fetch(`/api/documents/${unwantedId}`)).status).toBe(404);

  await api.untilEnd(manualId);
  const former = (await api.document(manualId)).run.id;
  const reprocessing = askInVain(api, `/api/documents/${manualId}/reprocess`, "POST");
  await expect.poll(async () => (await api.document(manualId)).run.id).not.toBe(former);
  await server.kill();
  await reprocessing;
  await server.launch();

  await api.untilEnd(noteId);
  await api.post(`/api/documents/${noteId}/reprocess`);
  const cancelling = askInVain(api, `/api/documents/${noteId}/cancel`, "POST");
  await server.kill();
  await cancelling;
  await server.launch();
  await api.untilEnd(noteId);
  if ((await api.document(noteId)).run.status === "cancelled") await api.post(`/api/documents/${noteId}/retry`);

  for (const id of [manualId, noteId, shortId]) {
    await api.untilEnd(id);
    expect((await api.document(id)).run).toMatchObject({ status: "completed", failedChunks: 0 });
  }
  expect(await exportOf(api)).toBe(expected);
});
