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

/** A server of few words: it answers each request with the next of these, and all further ones with the last. */
async function openPlain(...messages: readonly object[]) {
  let asked = 0;
  const plain = createServer((socket) => {
    socket.once("data", () => {
      const body = JSON.stringify(messages[asked] ?? messages.at(-1));
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

function askAtDesk(baseUrl: string) {
  const options = { apiKey: "key", baseUrl, model: "claude-haiku-4-5", timeoutMs: 100_000 };
  const clock = new FakeClock(60_000);
  const desk = new DirectCalls(options, new CallLimiter(clock, 1), clock);
  const question = { ...QUESTION, tokens: { input: 4000, output: 900 } };
  return desk.ask(question, new DocumentCalls(() => {}), calm);
}

test.each([
  ["nothing", {}],
  ["in other words", { usage: { prompt_tokens: 5, completion_tokens: 6 } }],
])("one that says of its usage %s is asked once, and what it took is estimated", async (_, said) => {
  const text = '{"entities": [], "facts": []}';
  const plain = await openPlain({ content: [{ type: "text", text }], stop_reason: "end_turn", ...said });
  const answer = await askAtDesk(plain.baseUrl);
  expect(answer).toMatchObject({
    kind: "answered",
    usage: { calls: 1, inputTokens: 4000, outputTokens: estimateTokens(text), isEstimated: true },
  });
  expect(answer.usage.costUsd).toBeGreaterThan(4000 / 1e6);
  expect(plain.count()).toBe(1);
  plain.close();
});

const NO_MESSAGES = [
  {},
  { choices: [{ message: { content: "{}" } }], usage: { prompt_tokens: 5 } },
  { type: "error", error: { type: "api_error", message: "No." } },
  { content: "text" },
];

test.each(NO_MESSAGES)(
  "what is no message is asked for three times, as a useless one is, and can be retried: %j",
  async (said) => {
    const plain = await openPlain(said);
    await expect(askAtDesk(plain.baseUrl)).rejects.toMatchObject({
      code: "extraction_failed",
      isRetryable: true,
      message: expect.stringContaining("ANTHROPIC_BASE_URL"),
    });
    expect(plain.count()).toBe(3);
    plain.close();
  },
);

test("a message that comes after something else is an answer as any other", async () => {
  const text = '{"entities": [], "facts": []}';
  const message = { content: [{ type: "text", text }], usage: { input_tokens: 5, output_tokens: 6 } };
  const plain = await openPlain({}, {}, message);
  expect(await askAtDesk(plain.baseUrl)).toMatchObject({ kind: "answered", usage: { calls: 1, inputTokens: 5 } });
  expect(plain.count()).toBe(3);
  plain.close();
});
