import { request } from "node:http";
import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { AppServer } from "./fixtures/app-server.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

/** fetch sets Host by itself; a stranger does not. */
function statusWithHost(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end();
  });
}

test("a foreign host or origin is refused, on pages and on the API", async ({ api, server }) => {
  for (const path of ["/", "/api/documents", "/api/events"]) {
    expect(await statusWithHost(server.port, path, { host: "evil.example" })).toBe(403);
  }
  for (const path of ["/api/documents", "/api/health"]) {
    expect((await api.fetch(path, { headers: { origin: "http://evil.example" } })).status).toBe(403);
  }
  const upload = await api.fetch("/api/upload", { method: "POST", headers: { origin: "null" }, body: "x" });
  expect(upload.status).toBe(403);
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
  await expect(AppServer.start({ HOST: "0.0.0.0" })).rejects.toThrow(/ACCESS_PASSWORD/);
});

test("behind a password nothing is told before one has signed in", async ({ browser }) => {
  const password = "profondeur 40";
  const server = await AppServer.start({ ACCESS_PASSWORD: password });
  const api = new ApiClient(() => server.url);
  expect((await api.fetch("/api/documents")).status).toBe(401);
  expect((await api.postFile(await makeManual(1, "secret"), "secret.pdf")).status).toBe(401);
  expect((await api.fetch("/api/health")).status).toBe(200);
  const authorization = `Bearer ${password}`;
  expect((await api.fetch("/api/documents", { headers: { authorization } })).status).toBe(200);
  const wrong = { method: "POST", headers: { "content-type": "application/json" }, body: '{"password":"faux"}' };
  const statuses = [];
  for (let attempt = 0; attempt < 12; attempt++) statuses.push((await api.fetch("/api/session", wrong)).status);
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(statuses.slice(10)).toEqual([429, 429]);
  await server.stop();

  const other = await AppServer.start({ ACCESS_PASSWORD: password });
  const page = await browser.newPage();
  await page.goto(`${other.url}/entities`);
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel(/password|mot de passe/i).fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${other.url}/entities`);
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  await page.close();
  await other.stop();
});
