// What would keep the server from starting, found before it is built.
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { Failure } from "./failure.mjs";
import { NODE, run, serverEnvironment } from "./machine.mjs";

// The rules for the environment stand in one place, which only the project's own Node can read.
const READ_SETTINGS = `
  import { readEnv } from "./lib/server/env.ts";
  try {
    const { HOST, PORT, dataDir } = readEnv();
    console.log(JSON.stringify({ host: HOST, port: PORT, dataDir }));
  } catch (error) {
    console.log(error.message);
    process.exitCode = 1;
  }
`;

/** The settings that the server will read; throws a Failure that names every bad one. */
export async function readSettings() {
  const program = ["--input-type=module", "--eval", READ_SETTINGS];
  const { code, output } = await run(NODE, program, { env: serverEnvironment(), quiet: true });
  if (code !== 0) throw new Failure(output.trim());
  // Node may have something to say beside, of a debugger that listens for example.
  return JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? output);
}

/** Throws a Failure where nothing can be written to the folder. */
export async function checkDataDir(dataDir) {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error.code ?? error.message;
    throw new Failure(
      `The folder ${dataDir} cannot be written (${reason}): set DATA_DIR to one that can, or give yourself the right to.`,
    );
  }
}

/** A port that is free: the one that was asked for, or any where that is 0. Throws a Failure where there is none. */
export function claimPort(host, port) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", (error) => fail(new Failure(whyNotListening(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}

function whyNotListening({ code }, host, port) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: end that one, or choose another port, for example PORT=${port + 1} npm start.`;
  }
  if (code === "EACCES")
    return `Port ${port} is kept for the system: choose one above 1023, for example PORT=3000 npm start.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `${host} is not an address of this machine: set HOST to one that is, or leave it out for 127.0.0.1.`;
  }
  return `It cannot listen on ${host}, port ${port} (${code}): choose another HOST or PORT.`;
}
