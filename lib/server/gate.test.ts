import { describe, expect, test } from "vitest";
import { ENDPOINTS } from "#lib/domain/api.ts";
import { parseEnv } from "./env.ts";
import { refuse } from "./gate.ts";

const env = parseEnv({}, "/");
const host = "127.0.0.1:3000";

async function told(method: string, url: string, headers = {}) {
  const answer = refuse({ method, url, headers: { host, ...headers } }, env);
  if (!answer) return "passes";
  const isProblem = answer.headers.get("content-type") === "application/problem+json";
  return { status: answer.status, allow: answer.headers.get("allow"), ...(isProblem && (await answer.json())) };
}

describe("refuse", () => {
  test("lets every endpoint pass by its method, and a HEAD where there is a GET", async () => {
    for (const { method, path } of ENDPOINTS) {
      const url = path.replaceAll(/\{\w+\}/g, "d_1%20a");
      expect(await told(method, url)).toBe("passes");
      if (method === "GET") expect(await told("HEAD", `${url}/?limit=1`)).toBe("passes");
    }
  });

  test.each(["/", "/entities?q=%ff", "/_next/static/a.js", "/sample/manifest.json"])(
    "lets the page %s pass",
    async (url) => {
      expect(await told("GET", url)).toBe("passes");
    },
  );

  test("answers another method with those that there are", async () => {
    const document = { status: 405, code: "method_not_allowed", allow: "GET, HEAD, PATCH, DELETE, OPTIONS" };
    expect(await told("PUT", "/api/documents/d_1")).toMatchObject(document);
    expect(await told("TRACE", "//api/documents/d_1/")).toMatchObject(document);
    expect(await told("PROPFIND", "http://127.0.0.1:3000/api/documents/d_1")).toMatchObject(document);
    expect(await told("TRACE", "/")).toMatchObject({ status: 405, allow: "GET, HEAD, POST, OPTIONS" });
    expect(await told("OPTIONS", "/api/upload")).toEqual({ status: 204, allow: "POST, OPTIONS" });
  });

  test("answers an address that there is not, by any method", async () => {
    for (const [method, url] of [
      ["GET", "/api"],
      ["POST", "/api/nothing"],
      ["TRACE", "/api/documents/d_1/nothing"],
    ]) {
      expect(await told(method ?? "", url ?? "")).toMatchObject({ status: 404, code: "not_found" });
    }
  });

  test("answers an address that can't be read", async () => {
    expect(await told("GET", "/api/documents/%ff")).toMatchObject({ status: 400, code: "invalid_request" });
    expect(await told("GET", "/entities/%c3")).toMatchObject({ status: 400 });
  });

  test("refuses a foreign host and a foreign origin before all else, wherever they knock", async () => {
    for (const url of ["/", "/api/documents", "/api/nothing", "/sample/manifest.json", "/_next/static/a.js", "/%ff"]) {
      for (const method of ["GET", "OPTIONS", "TRACE"]) {
        expect(await told(method, url, { host: "evil.example" })).toMatchObject({ status: 403, allow: null });
        expect(await told(method, url, { origin: "http://evil.example" })).toMatchObject({ status: 403, allow: null });
      }
    }
  });
});
