import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { SplitEntity } from "#lib/domain/api/curation.ts";
import { DeleteDocument, FollowDocuments, ListDocuments, RetryRun } from "#lib/domain/api/documents.ts";
import { FindEntities, FindFacts } from "#lib/domain/api/knowledge.ts";
import { SignIn } from "#lib/domain/api/operations.ts";
import { ListDoubts } from "#lib/domain/api/review.ts";
import type { Endpoint } from "#lib/domain/endpoint.ts";
import { factId } from "#lib/graph/fact-id.ts";
import { newSession, SESSION_COOKIE } from "./access.ts";
import { handle } from "./handle.ts";
import { getServices } from "./services.ts";

const PASSWORD = "profondeur 40";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handle-"));
  const settings = { DATA_DIR: folder, LOG_LEVEL: "silent", NEO4J_URI: "", ACCESS_PASSWORD: PASSWORD };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await getServices();
});

afterAll(async () => {
  await (await getServices()).close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("handle", () => {
  test.each([
    ["limit=many", "The query parameter “limit” must be a number."],
    ["limit=2.5", "The query parameter “limit” must be a whole number."],
    ["limit=0", "The query parameter “limit” must be at least 1."],
    ["limit=900", "The query parameter “limit” must be at most 200."],
    ["sort=age", "The query parameter “sort” must be one of: relevance, name, mentions."],
    [`q=${"x".repeat(201)}`, "The query parameter “q” must have a length of at most 200."],
    ["type=diver", "The query parameter “type.0” is a word such as FirstAider."],
    [
      "limit=0&sort=age",
      "The query parameter “sort” must be one of: relevance, name, mentions. The query parameter “limit” must be at least 1.",
    ],
  ])("says of “%s” what it must be", async (query, detail) => {
    expect(await bodyOf(FindEntities, `?${query}`)).toMatchObject({ code: "invalid_request", status: 400, detail });
  });

  test.each([
    ["{}", "The field “names” is missing."],
    ['{"names":"Nitrox"}', "The field “names” must be a list."],
    ['{"names":[]}', "The field “names” must have a length of at least 1."],
    ['{"names":[7]}', "The field “names.0” must be a text."],
  ])("says of the body %s what it must be", async (body, detail) => {
    expect(await bodyOf(SplitEntity, "", body)).toMatchObject({ code: "invalid_request", detail });
  });

  test.each([ListDocuments, FindEntities, FindFacts, ListDoubts])(
    "$path refuses a cursor that no answer gave",
    async (list) => {
      const detail = "The query parameter “cursor” is not one that an earlier answer gave.";
      expect(await bodyOf(list, "?cursor=zzz")).toMatchObject({ code: "invalid_request", status: 400, detail });
    },
  );

  test("takes a cursor that an answer gave", async () => {
    const fact = factId("e_1", "REQUIRES", { entityId: "e_2" });
    expect(await bodyOf(FindFacts, `?cursor=${fact}`)).toEqual({});
    for (const list of [ListDocuments, FindEntities, ListDoubts]) {
      expect(await bodyOf(list, "?cursor=50")).toEqual({});
    }
  });

  test("a filter that is empty is none; what changes something is taken at its word", async () => {
    const read = vi.fn(() => ({ facts: [], nextCursor: null }));
    const asked = requestOf("GET", `${FindFacts.path}?document=&entity=&cursor=`);
    expect((await handle(FindFacts, read)(asked, contextOf({}))).status).toBe(200);
    expect(read).toHaveBeenCalledWith(
      expect.objectContaining({ query: expect.not.objectContaining({ document: "" }) }),
    );
    expect(await bodyOf(DeleteDocument, "?dryRun=")).toMatchObject({ status: 400 });
  });

  test("a HEAD closes what a GET would have read", async () => {
    const cancel = vi.fn();
    const answer = handle(
      FollowDocuments,
      () => new Response(new ReadableStream({ cancel }), { headers: { etag: "1" } }),
    );
    const response = await answer(requestOf("HEAD", FollowDocuments.path), contextOf({}));
    expect([response.status, response.headers.get("etag"), response.body]).toEqual([200, "1", null]);
    expect(cancel).toHaveBeenCalled();
  });

  test("a body that is not JSON is refused by its type, where one is asked for", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const send = (endpoint: Endpoint) =>
      handle(endpoint, () => ({}))(requestOf("POST", endpoint.path, "a=1", form), contextOf({ documentId: "d_1" }));
    expect(await (await send(SignIn)).json()).toMatchObject({ code: "unsupported_type", status: 415 });
    expect((await send(RetryRun)).status).toBe(200);
    expect(await bodyOf(SignIn, "", '{"password":"x"}', { "content-type": "Application/JSON; charset=utf-8" })).toEqual(
      {},
    );
  });

  test("a body that goes on and on is cut off, though it says no length", async () => {
    let sentBytes = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sentBytes += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const headers = { authorization: `Bearer ${PASSWORD}`, "content-type": "application/json" };
    const sent = { method: "POST", headers, body, duplex: "half" };
    const request = new Request(`http://127.0.0.1:3000${SignIn.path}`, sent);
    const response = await handle(SignIn, () => ({ ok: true }))(request, contextOf({}));
    expect(await response.json()).toMatchObject({
      code: "too_large",
      status: 413,
      detail: "The body is larger than 1 MB.",
    });
    expect(sentBytes).toBeLessThan(2_000_000);
  });

  test("who guesses the bearer token is told to wait, and who has a session is not", async () => {
    const cookie = `${SESSION_COOKIE}=${await newSession(PASSWORD)}`;
    expect([await statusWith({}), await statusWith({ cookie })]).toEqual([401, 200]);
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess++) statuses.push(await statusWith({ authorization: `Bearer faux ${guess}` }));
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    expect([await statusWith({}), await statusWith({ cookie })]).toEqual([401, 200]);
    const { guesses } = await getServices();
    expect(() => guesses.isRight(PASSWORD)).toThrow(/Too many attempts/);
  });
});

async function bodyOf(endpoint: Endpoint, search: string, body?: string, more = {}): Promise<unknown> {
  const answer = handle(endpoint, () => ({}));
  const request = requestOf(endpoint.method, endpoint.path + search, body, more);
  return (await answer(request, contextOf({ entityId: "e_1" }))).json();
}

function requestOf(method: string, path: string, body?: string, more = {}): Request {
  const headers = { authorization: `Bearer ${PASSWORD}`, "content-type": "application/json", ...more };
  return new Request(`http://127.0.0.1:3000${path}`, { method, headers, ...(body && { body }) });
}

async function statusWith(headers: Record<string, string>): Promise<number> {
  const request = requestOf("GET", ListDocuments.path, undefined, { authorization: "", ...headers });
  return (await handle(ListDocuments, () => new Response())(request, contextOf({}))).status;
}

function contextOf(params: Record<string, string | string[]>) {
  return { params: Promise.resolve(params) };
}
