import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { endIdle } from "./end-idle.ts";

const IDLE_MS = 50;
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** What comes back for `sent` until the server ends the connection. */
async function answerTo(sent: string, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  closing.push(() => server.close());
  endIdle(server, IDLE_MS);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  let received = "";
  socket.on("data", (text: string) => {
    received += text;
  });
  socket.write(sent);
  await once(socket, "close");
  return received;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("who has sent all is not ended while the answer is made, however long that takes", async () => {
  const sent = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\nconnection: close\r\n\r\nab";
  const received = await answerTo(sent, async (request, response) => {
    for await (const _ of request);
    await wait(4 * IDLE_MS);
    response.end("made");
  });
  expect(received).toMatch(/^HTTP\/1.1 200 OK.*made/su);
});

test("who stops sending, or gets no more of an answer that has begun, is ended", async () => {
  const half = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nab";
  expect(await answerTo(half, () => {})).toBe("");
  const begun = await answerTo("GET / HTTP/1.1\r\nhost: a\r\n\r\n", (_, response) => void response.write("begun"));
  expect(begun).toContain("begun");
});
