// The server's process: every request passes the gate, then it is Next's.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { endIdle } from "./end-idle.ts";
import { type Env, readEnv } from "./env.ts";
import { refuse } from "./gate.ts";

/** An open event stream says something every 15 s. */
const IDLE_MS = 120_000;

/** A large file over a slow line takes its time; nobody may hold a connection open with a byte now and then for ever. */
const REQUEST_MS = 3_600_000;

const env = readSettings();
const server = createServer({ requestTimeout: REQUEST_MS });
endIdle(server, IDLE_MS);
const app = next({
  dev: !env.isProduction,
  dir: env.projectRoot,
  hostname: env.HOST,
  port: env.PORT,
  httpServer: server,
});
await app.prepare();
const handle = app.getRequestHandler();

/** What is wrong with them is told without a stack: whoever set them can put it right. */
function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refuse(request, env);
  if (!refusal) return handle(request, response);
  response.writeHead(refusal.status, Object.fromEntries(refusal.headers)).end(await refusal.text());
}

server.on("request", (request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(env.PORT, env.HOST);
