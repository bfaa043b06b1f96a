// Where one may be sent after signing in: a path of this application, whatever the address asked for.

const HERE = "http://here.invalid";

/** The path and query as they stand, or "/" where they would lead to another origin or back to the door. */
export function safePath(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) return "/";
  const url = new URL(wanted, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//") || url.pathname === "/sign-in") return "/";
  return url.pathname + url.search + url.hash;
}
