import { expect, it } from "vitest";
import { addressOf } from "./serve.mjs";

it.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["localhost", "http://localhost:3000"],
  ["0.0.0.0", "http://127.0.0.1:3000"],
  ["::", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
  ["[::1]", "http://[::1]:3000"],
  ["192.168.1.20", "http://192.168.1.20:3000"],
])("where it listens on %s, it is to be found at %s", (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
  expect(URL.canParse(address)).toBe(true);
});
