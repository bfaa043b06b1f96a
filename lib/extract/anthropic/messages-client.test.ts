import { createServer } from "node:net";
import { expect, test } from "vitest";
import { estimateTokens } from "#lib/chunk/estimate-tokens.ts";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { CallLimiter } from "#lib/extract/calls/call-limiter.ts";
import { extractionTask, passageMessage } from "#lib/extract/prompt/extraction-prompt.ts";
import { FakeClock } from "./clock.fixture.ts";
import { DirectCalls } from "./direct-calls.ts";
import { DocumentCalls } from "./document-calls.ts";
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

/** A server of few words: it answers each request with this message. */
async function openPlain(message: object) {
  const body = JSON.stringify(message);
  let asked = 0;
  const plain = createServer((socket) => {
    socket.once("data", () => {
      asked++;
      socket.end(
        `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
    });
  });
  await new Promise<void>((resolve) => {
    plain.listen(0, "127.0.0.1", resolve);
  });
  const address = plain.address();
  const baseUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
  return { baseUrl, count: () => asked, close: () => plain.close() };
}

test("a server that wraps its answer in a fence and says little of usage is understood too", async () => {
  const text = '```json\n{"entities": [], "facts": []}\n```';
  const plain = await openPlain({
    content: [{ type: "text", text }],
    usage: { input_tokens: 5, output_tokens: 6 },
  });
  const client = new MessagesClient({ apiKey: "key", baseUrl: plain.baseUrl, model: "local" });
  const { answer } = await client.ask(QUESTION, calm);
  expect(answer).toMatchObject({
    kind: "answered",
    body: { entities: [], facts: [] },
    usage: { inputTokens: 5, outputTokens: 6, cacheReadTokens: 0 },
  });
  expect(answer.usage).not.toHaveProperty("isEstimated");
  plain.close();
});

test.each([
  ["nothing", {}],
  ["in other words", { usage: { prompt_tokens: 5, completion_tokens: 6 } }],
])("one that says of its usage %s is asked once, and what it took is estimated", async (_, said) => {
  const text = '{"entities": [], "facts": []}';
  const plain = await openPlain({ content: [{ type: "text", text }], stop_reason: "end_turn", ...said });
  const options = { apiKey: "key", baseUrl: plain.baseUrl, model: "claude-haiku-4-5", timeoutMs: 100_000 };
  const clock = new FakeClock(60_000);
  const desk = new DirectCalls(options, new CallLimiter(clock, 1), clock);
  const question = { ...QUESTION, tokens: { input: 4000, output: 900 } };
  const answer = await desk.ask(question, new DocumentCalls(() => {}), calm);
  expect(answer).toMatchObject({
    kind: "answered",
    usage: { calls: 1, inputTokens: 4000, outputTokens: estimateTokens(text), isEstimated: true },
  });
  expect(answer.usage.costUsd).toBeGreaterThan(4000 / 1e6);
  expect(plain.count()).toBe(1);
  plain.close();
});
