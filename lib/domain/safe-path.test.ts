import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

test.each(["/", "/entities", "/entities?q=p%C3%A9nible&type=Gas", "/documents/d_1?tab=read&page=3#top"])(
  "a path of the application stays as it is: %s",
  (path) => {
    expect(safePath(path)).toBe(path);
  },
);

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "entities",
  "",
  "/sign-in?next=/sign-in",
  undefined,
  ["/entities", "/graph"],
])("anything else leads to the first page: %j", (path) => {
  expect(safePath(path)).toBe("/");
});
