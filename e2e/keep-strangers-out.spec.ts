import { type IncomingMessage, request } from "node:http";
import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { AppServer } from "./fixtures/app-server.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

const PASSWORD = "profondeur 40";

/** fetch sets Host by itself, and knows not every method; a stranger does as he likes. */
function ask(port: number, path: string, { method = "GET", ...headers }: Record<string, string> = {}) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => resolve(response.resume()));
    sent.on("error", reject).end();
  });
}

test("a foreign host or origin is refused, whatever is asked for", async ({ api, server }) => {
  const [script] = /\/_next\/static\/[^"]+\.js/.exec(await (await api.fetch("/")).text()) ?? [];
  expect((await api.fetch(script ?? "")).status).toBe(200);
  const sample = "/sample/manifest.json";
  expect((await api.fetch(sample)).status).toBe(200);
  for (const path of [
    "/",
    "/api/documents",
    "/api/events",
    "/api/nothing",
    "/pdfjs/version.txt",
    sample,
    script ?? "",
  ]) {
    for (const method of ["GET", "OPTIONS"]) {
      expect((await ask(server.port, path, { method, host: "evil.example" })).statusCode).toBe(403);
    }
  }
  for (const path of ["/api/documents", "/api/health"]) {
    expect((await api.fetch(path, { headers: { origin: "http://evil.example" } })).status).toBe(403);
  }
  const upload = await api.fetch("/api/upload", { method: "POST", headers: { origin: "null" }, body: "x" });
  expect(upload.status).toBe(403);
});

test("what can't be asked is a problem with a sentence, not a fault of the server", async ({ api, server }) => {
  const cases = [
    ["GET", "/api/documents/%ff", 400, undefined],
    ["GET", "/api/nothing", 404, undefined],
    ["PUT", "/api/upload", 405, "POST, OPTIONS"],
    ["POST", "/api/documents", 405, "GET, HEAD, OPTIONS"],
    ["TRACE", "/api/documents/d_1", 405, "GET, HEAD, PATCH, DELETE, OPTIONS"],
  ] as const;
  for (const [method, path, status, allow] of cases) {
    const { headers, statusCode } = await ask(server.port, path, { method });
    expect([method, path, statusCode, headers.allow]).toEqual([method, path, status, allow]);
    expect(headers["content-type"]).toBe("application/problem+json");
  }
  expect((await ask(server.port, "/", { method: "TRACE" })).statusCode).toBe(405);
  expect((await ask(server.port, "/entities/%ff")).statusCode).toBe(400);
  const asked = await ask(server.port, "/api/upload", { method: "OPTIONS" });
  expect([asked.statusCode, asked.headers.allow]).toEqual([204, "POST, OPTIONS"]);
  const problem = (await api.json("/api/stats", { method: "DELETE" })) as { code: string; detail: string };
  expect(problem).toMatchObject({ code: "method_not_allowed", detail: expect.stringContaining("GET, HEAD") });
});

test("pages run no script but their own", async ({ api }) => {
  const response = await api.fetch("/");
  const policy = response.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([0-9a-f]+)'/.exec(policy)?.[1];
  expect(nonce).toBeTruthy();
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  const html = await response.text();
  const scripts = html.match(/<script(?=[\s>])[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
  expect((await api.fetch("/")).headers.get("content-security-policy")).not.toBe(policy);
  expect(response.headers.get("x-powered-by")).toBeNull();
});

test("without a password it does not listen to the network", async () => {
  const refusal = await AppServer.start({ HOST: "0.0.0.0" }).catch(String);
  expect(refusal).toContain("ACCESS_PASSWORD: is needed where HOST is 0.0.0.0");
  expect(refusal, "no stack").not.toContain("env.ts");
});

test("behind a password nothing is told before one has signed in, and guessing it is slow", async ({ startServer }) => {
  const server = await startServer({ ACCESS_PASSWORD: PASSWORD });
  const api = new ApiClient(() => server.url);
  expect((await api.fetch("/api/documents")).status).toBe(401);
  expect((await api.postFile(await makeManual(1, "secret"), "secret.pdf")).status).toBe(401);
  expect((await api.fetch("/api/health")).status).toBe(200);
  const authorization = `Bearer ${PASSWORD}`;
  expect((await api.fetch("/api/documents", { headers: { authorization } })).status).toBe(200);
  const signIn = await api.send("POST", "/api/session", { password: PASSWORD });
  const cookie = signIn.headers.getSetCookie()[0] ?? "";
  const statuses = [];
  for (let guess = 0; guess < 6; guess++) {
    const bearer = { authorization: `Bearer faux ${guess}` };
    statuses.push((await api.fetch("/api/documents", { headers: bearer })).status);
    statuses.push((await api.send("POST", "/api/session", { password: `wrong ${guess}` })).status);
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
  expect((await api.fetch("/api/documents", { headers: { authorization } })).headers.get("retry-after")).toBe("60");
  expect((await api.fetch("/api/documents", { headers: { cookie } })).status).toBe(200);
});

test("who has the password signs in once, and comes to the page that was asked for", async ({
  browser,
  startServer,
}) => {
  const server = await startServer({ ACCESS_PASSWORD: PASSWORD });
  const page = await browser.newPage();
  await page.goto(`${server.url}/entities`);
  await expect(page).toHaveURL(/sign-in/);
  // What is typed before the page has come to life reaches nobody.
  await expect(async () => {
    await page.getByLabel(/password|mot de passe/i).fill(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${server.url}/entities`, { timeout: 10_000 });
  }).toPass();
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  await page.close();
});
