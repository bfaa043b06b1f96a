import { once } from "node:events";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { checkDataDir, claimPort, readSettings } from "./check-settings.mjs";
import { Failure } from "./failure.mjs";
import { makeFolder } from "./folder.fixture.ts";

/** An address that is kept for documentation: no machine has it. */
const ELSEWHERE = "192.0.2.1";

afterEach(() => {
  vi.unstubAllEnvs();
});

async function takePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

describe("the port", () => {
  it("that another program has is told, with one to try instead", async () => {
    const port = await takePort();
    const claim = claimPort("127.0.0.1", port);
    await expect(claim).rejects.toBeInstanceOf(Failure);
    await expect(claim).rejects.toThrow(`Port ${port} is taken by another program`);
    await expect(claim).rejects.toThrow(`PORT=${port + 1} npm start`);
  });

  it("0 becomes one that is free, and that can be listened on", async () => {
    const port = await claimPort("127.0.0.1", 0);
    expect(port).toBeGreaterThan(0);
    expect(await claimPort("127.0.0.1", port)).toBe(port);
  });

  it("of an address that is not this machine's cannot be had", async () => {
    await expect(claimPort(ELSEWHERE, 0)).rejects.toThrow(`${ELSEWHERE} is not an address of this machine`);
  });
});

describe("the data folder", () => {
  it("is made where it is missing", async () => {
    const folder = join(makeFolder(), "a/b");
    await checkDataDir(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it("may be there already", async () => {
    await expect(checkDataDir(makeFolder())).resolves.toBeUndefined();
  });

  // Below a file there can be no folder: not even for root, who may write anywhere else.
  it("that cannot be written is told, with what to do", async () => {
    const folder = join(makeFolder({ taken: "" }), "taken/data");
    const check = checkDataDir(folder);
    await expect(check).rejects.toBeInstanceOf(Failure);
    await expect(check).rejects.toThrow(`The folder ${folder} cannot be written (ENOTDIR): set DATA_DIR`);
  });

  it("that is a file is told too", async () => {
    await expect(checkDataDir(join(makeFolder({ taken: "" }), "taken"))).rejects.toThrow(
      /cannot be written \(EEXIST\)/,
    );
  });
});

describe("the settings", () => {
  it("are those that the server will read", async () => {
    vi.stubEnv("HOST", "localhost");
    vi.stubEnv("PORT", "4321");
    vi.stubEnv("DATA_DIR", "/srv/dive");
    expect(await readSettings()).toEqual({ host: "localhost", port: 4321, dataDir: "/srv/dive" });
  });

  it("are told apart from what Node says of itself", async () => {
    vi.stubEnv("NODE_OPTIONS", "--inspect=127.0.0.1:0");
    vi.stubEnv("PORT", "4321");
    expect(await readSettings()).toMatchObject({ port: 4321 });
  });

  it("that are bad are all named before anything is built", async () => {
    vi.stubEnv("HOST", "0.0.0.0");
    vi.stubEnv("PORT", "3000");
    vi.stubEnv("ACCESS_PASSWORD", "");
    vi.stubEnv("MAX_PAGES", "many");
    await expect(readSettings()).rejects.toBeInstanceOf(Failure);
    await expect(readSettings()).rejects.toThrow(/MAX_PAGES/);
    vi.stubEnv("MAX_PAGES", "");
    await expect(readSettings()).rejects.toThrow(/ACCESS_PASSWORD: is needed where HOST is 0\.0\.0\.0/);
  });
});
