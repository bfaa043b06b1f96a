import { describe, expect, test } from "vitest";
import { bearerOf, checkOrigin, hasSession, newSession, SESSION_COOKIE } from "./access.ts";

const loopback = { HOST: "127.0.0.1", isLoopback: true, ALLOWED_HOSTS: [] };
const open = { HOST: "0.0.0.0", isLoopback: false, ALLOWED_HOSTS: ["dive.example"], ACCESS_PASSWORD: "profondeur" };

function check(headers: Record<string, string>, env: Parameters<typeof checkOrigin>[1] = loopback): string {
  try {
    checkOrigin(headers, env);
    return "passes";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

describe("checkOrigin", () => {
  test.each([
    [{ host: "127.0.0.1:3000" }],
    [{ host: "LOCALHOST:3000" }],
    [{ host: "[::1]:3000" }],
    [{ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }],
    [{ host: "127.0.0.1:3000", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }],
  ])("lets %o pass", (headers) => {
    expect(check(headers)).toBe("passes");
  });

  test("refuses names that were bound to the loopback address from elsewhere", () => {
    expect(check({ host: "evil.example" })).toBe("forbidden_host");
    expect(check({ host: "127.0.0.1.evil.example:3000" })).toBe("forbidden_host");
    expect(check({ host: "192.168.1.7:3000" })).toBe("forbidden_host");
    expect(check({})).toBe("forbidden_host");
  });

  test("refuses requests that another site sends", () => {
    expect(check({ host: "127.0.0.1:3000", origin: "http://evil.example" })).toBe("forbidden_origin");
    expect(check({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:4000" })).toBe("forbidden_origin");
    expect(check({ host: "127.0.0.1:3000", origin: "null" })).toBe("forbidden_origin");
    expect(check({ host: "127.0.0.1:3000", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toBe(
      "forbidden_origin",
    );
  });

  test("on the network it may be asked by address and by the names that are allowed", () => {
    expect(check({ host: "192.168.1.7:3000" }, open)).toBe("passes");
    expect(check({ host: "dive.example" }, open)).toBe("passes");
    expect(check({ host: "evil.example" }, open)).toBe("forbidden_host");
  });
});

describe("hasSession", () => {
  const signedIn = (headers: Record<string, string>, env = open) => hasSession(new Headers(headers), env);

  test("without a password everybody is", async () => {
    expect(await hasSession(new Headers(), loopback)).toBe(true);
  });

  test("a session cookie holds as long as the password under which it was made", async () => {
    const cookie = `other=1; ${SESSION_COOKIE}=${await newSession(open.ACCESS_PASSWORD)}`;
    expect(await signedIn({ cookie })).toBe(true);
    expect(await signedIn({ cookie }, { ...open, ACCESS_PASSWORD: "autre chose" })).toBe(false);
    const [header, payload] = cookie.split(".");
    expect(await signedIn({ cookie: `${header}.${payload}.AAAA` })).toBe(false);
    expect(await signedIn({})).toBe(false);
  });

  test("an unsigned token does not pass", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = `${part({ alg: "none" })}.${part({ exp: 9_999_999_999 })}.`;
    expect(await signedIn({ cookie: `${SESSION_COOKIE}=${token}` })).toBe(false);
  });

  test("a script sends the password as a bearer token", () => {
    expect(bearerOf(new Headers({ authorization: "bearer profondeur 40" }))).toBe("profondeur 40");
    expect(bearerOf(new Headers({ authorization: "Basic cHJvZm9uZGV1cg==" }))).toBeNull();
    expect(bearerOf(new Headers())).toBeNull();
    const sent = Buffer.from("plongée12").toString("latin1");
    expect(bearerOf(new Headers({ authorization: `Bearer ${sent}` }))).toBe("plongée12");
    expect(bearerOf(new Headers({ authorization: "Bearer plongée12" }))).toBe("plongée12");
  });
});
