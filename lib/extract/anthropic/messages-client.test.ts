import { createServer } from "node:net";
import { expect, test } from "vitest";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { extractionTask, passageMessage } from "#lib/extract/prompt/extraction-prompt.ts";
import { MessagesClient } from "./messages-client.ts";
import { MessagesServer } from "./messages-server.fixture.ts";

const calm = new AbortController().signal;
const { schema, system } = extractionTask(DIVE_ONTOLOGY);
const QUESTION = {
  system,
  user: passageMessage({ title: "Manuel", language: "fr", headings: [], knownNames: [], text: "Rien." }),
  schema,
  tokens: { input: 1, output: 1 },
};

test("the price of an unknown model is not guessed; a dated version costs what its model does", async () => {
  const server = new MessagesServer();
  const baseUrl = await server.listen();
  const ask = async (model: string) =>
    (await new MessagesClient({ apiKey: "key", baseUrl, model }).ask(QUESTION, calm)).answer.usage;
  expect(await ask("llama-local")).toMatchObject({ calls: 1, costUsd: null });
  const { costUsd } = await ask("claude-haiku-4-5");
  expect(costUsd).toBeGreaterThan(0);
  expect((await ask("claude-haiku-4-5-20251001")).costUsd).toBe(costUsd);
  await server.close();
});

test("a server that wraps its answer in a fence and says little of usage is understood too", async () => {
  const text = '```json\n{"entities": [], "facts": []}\n```';
  const body = JSON.stringify({ content: [{ type: "text", text }], usage: { input_tokens: 5, output_tokens: 6 } });
  const plain = createServer((socket) => {
    socket.once("data", () => {
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    });
  });
  await new Promise<void>((resolve) => {
    plain.listen(0, "127.0.0.1", resolve);
  });
  const address = plain.address();
  const baseUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
  const { answer } = await new MessagesClient({ apiKey: "key", baseUrl, model: "local" }).ask(QUESTION, calm);
  expect(answer).toMatchObject({
    kind: "answered",
    body: { entities: [], facts: [] },
    usage: { inputTokens: 5, outputTokens: 6, cacheReadTokens: 0 },
  });
  plain.close();
});
