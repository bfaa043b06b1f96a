// Who may ask: the host must be ours, the origin must be the host, and behind a password one must have signed in.
import { isUtf8 } from "node:buffer";
import { createHash, hkdfSync, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { hostname } from "node:os";
import { jwtVerify, SignJWT } from "jose";
import { AppError } from "#lib/domain/app-error.ts";
import type { Env } from "./env.ts";

export const SESSION_COOKIE = "diveteacher_session";
export const SESSION_SECONDS = 30 * 24 * 3600;

const IP_LITERAL = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

type AccessEnv = Pick<Env, "ACCESS_PASSWORD" | "ALLOWED_HOSTS" | "HOST" | "isLoopback">;

/**
 * Refuses requests for a foreign host (DNS rebinding) or from a foreign origin (cross-site requests). Throws
 * `forbidden_host` or `forbidden_origin`.
 */
export function checkOrigin(headers: IncomingHttpHeaders, env: AccessEnv): void {
  const { host = "", origin } = headers;
  if (!isOwnHost(host, env)) throw new AppError("forbidden_host");
  if (origin !== undefined && hostOf(origin) !== host.toLowerCase()) throw new AppError("forbidden_origin");
  const isCrossSite = headers["sec-fetch-site"] === "cross-site";
  if (origin === undefined && isCrossSite && headers["sec-fetch-mode"] !== "navigate") {
    throw new AppError("forbidden_origin");
  }
}

function isOwnHost(host: string, { ALLOWED_HOSTS, HOST, isLoopback }: AccessEnv): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  const own = [...LOOPBACK_NAMES, ...ALLOWED_HOSTS];
  if (!isLoopback) own.push(HOST.toLowerCase(), hostname().toLowerCase());
  // A rebound name is a name: where the network may ask at all, it may ask by address.
  return own.includes(name) || (!isLoopback && IP_LITERAL.test(name));
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : null;
}

/** Whether one need not say the password any more: there is none, or the session cookie is valid. */
export async function hasSession(headers: Headers, env: AccessEnv): Promise<boolean> {
  if (!env.ACCESS_PASSWORD) return true;
  const token = cookieOf(headers, SESSION_COOKIE);
  if (!token) return false;
  return jwtVerify(token, sessionKey(env.ACCESS_PASSWORD), { algorithms: ["HS256"] }).then(
    () => true,
    () => false,
  );
}

/** The password as scripts send it; null where none is sent. Headers are read as Latin-1, and most scripts write UTF-8. */
export function bearerOf(headers: Headers): string | null {
  const [, token = null] = /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (token === null) return null;
  const bytes = Buffer.from(token, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : token;
}

/** A signed token for the session cookie; it ends with the password it was made under. */
export function newSession(password: string): Promise<string> {
  const token = new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setIssuedAt()
    .setExpirationTime(`${SESSION_SECONDS}s`);
  return token.sign(sessionKey(password));
}

/** In constant time, whatever the lengths. */
export function isPassword(given: string, password: string): boolean {
  const digest = (value: string) => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(given), digest(password));
}

function sessionKey(password: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", password, "diveteacher", "session", 32));
}

function cookieOf(headers: Headers, name: string): string | null {
  const pairs = (headers.get("cookie") ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
