import { afterEach, expect, test, vi } from "vitest";
import { GetHealth, SignIn } from "#lib/domain/api/operations.ts";
import { ApiError, ConnectionError, errorKey } from "./api-error.ts";
import { connection } from "./connection.ts";
import { request, urlOf } from "./request.ts";

afterEach(() => vi.unstubAllGlobals());

function answer(body: unknown, init?: ResponseInit) {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => Response.json(body, init));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

test("parameters are encoded and empty query values are left out", () => {
  const url = urlOf("/api/documents/{documentId}", {
    params: { documentId: "a/b c" },
    query: { q: "", n: 2, x: null },
  });
  expect(url).toBe("/api/documents/a%2Fb%20c?n=2");
});

test("a body goes as JSON and the answer is parsed", async () => {
  const fetched = answer({ ok: true });
  await expect(request(SignIn, { body: { password: "é" } })).resolves.toEqual({ ok: true });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: '{"password":"é"}' });
});

test("an answer that does not fit its schema is not let through", async () => {
  answer({ status: "fine" });
  await expect(request(GetHealth)).rejects.toThrow();
});

test("a problem keeps its code", async () => {
  answer({ type: "about:blank", title: "", status: 404, code: "not_found", detail: "Gone." }, { status: 404 });
  const error = await request(GetHealth).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(errorKey(error)).toBe("not_found");
});

test("an answer that is no problem document still becomes one", async () => {
  answer("<html>", { status: 503 });
  expect(errorKey(await request(GetHealth).catch((caught: unknown) => caught))).toBe("unavailable");
});

test("silence is a lost connection, and the next answer restores it", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
  const error = await request(SignIn, { body: { password: "" } }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(connection.isReachable()).toBe(false);
  answer({ ok: true });
  await request(SignIn, { body: { password: "" } });
  expect(connection.isReachable()).toBe(true);
});
