import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type AppError, toAppError } from "#lib/domain/app-error.ts";
import { exportText, sampleChunks, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { Bolt, type Neo4jAccess } from "./connection/bolt.ts";
import { FlakyProxy } from "./connection/flaky-proxy.fixture.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ask, newStore, openEmptyStore, SERVER } from "./neo4j.fixture.ts";

describe.skipIf(!SERVER)("a server that is away, or will not have us", () => {
  let proxy: FlakyProxy;
  beforeEach(async () => {
    proxy = new FlakyProxy(SERVER?.uri ?? "");
    await proxy.open();
  });
  afterEach(() => proxy.shut());

  function storeWith(access: Partial<Neo4jAccess> = {}): GraphStore {
    const store = newStore({ uri: proxy.uri, ...access });
    onTestFinished(() => store.close());
    return store;
  }

  test("a store is made without its server, says that it is away, and works when it comes", async () => {
    await proxy.shut();
    const store = storeWith();
    expect(await faultOf(store.ping())).toMatchObject({ code: "unavailable", isRetryable: true });
    expect((await faultOf(store.count())).message).toMatch(/can't be reached now/);
    await proxy.open();
    await expect(store.count()).resolves.toHaveProperty("chunks");
  });

  test("cut off again and again in the middle of a save, and asked again, the graph is as if nothing had been", async () => {
    const calm = await openEmptyStore();
    await saveDocument(calm, "d_a", sampleChunks("d_a"));
    const wanted = await exportText(calm);
    await calm.removeDocument("d_a");
    await calm.close();
    const store = storeWith();
    const cutting = setInterval(() => proxy.cut(), 40);
    onTestFinished(() => clearInterval(cutting));
    const saving = untilDone(() => saveDocument(store, "d_a", sampleChunks("d_a")));
    setTimeout(() => clearInterval(cutting), 4000);
    await saving;
    expect(await exportText(store)).toBe(wanted);
  });

  test("a server that says nothing is not waited for to tell how it is, and goes on when it speaks again", async () => {
    const store = storeWith();
    await store.ping();
    proxy.stall();
    expect((await faultOf(store.ping())).message).toMatch(/does not answer/);
    proxy.resume();
    await expect(store.count()).resolves.toHaveProperty("facts");
  });

  test("however many ask at once, they take turns on some of the connections", async () => {
    const store = storeWith();
    await store.ping();
    await Promise.all(Array.from({ length: 200 }, () => store.findEntities({ sort: "name", limit: 10 })));
    expect(proxy.connections).toBeLessThan(30);
  });

  test("what was asked over a connection that is lost without a word is told, and holds nobody up", async () => {
    const store = storeWith({ answeredWithinMs: 9000 });
    await saveDocument(store, "d_a", []);
    proxy.stall();
    expect((await faultOf(store.findEntities({ sort: "name", limit: 5 }))).message).toMatch(/does not answer/);
    await untilDone(() => saveDocument(store, "d_a", sampleChunks("d_a")));
    expect(await store.count()).toMatchObject({ chunks: sampleChunks("d_a").length });
    await store.removeDocument("d_a");
  });

  test("a change whose connection is lost in the middle is ended on the server: the next one need not wait for its locks", async () => {
    const bolt = new Bolt({
      uri: proxy.uri,
      user: SERVER?.user ?? "",
      password: SERVER?.password ?? "",
      database: undefined,
    });
    onTestFinished(() => bolt.close());
    const lock = `MATCH (state:DiveTeacher {id: "state"}) SET state.writing = true REMOVE state.writing`;
    const lost = faultOf(
      bolt.write(async (run) => {
        await run(lock);
        proxy.stall();
        await run("RETURN 1");
      }),
    );
    expect((await lost).message).toMatch(/does not answer/);
    const ours = `SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.call IS NOT NULL AND status = "Running" RETURN status`;
    await expect.poll(() => ask(ours), { timeout: 60_000 }).toEqual([]);
    await bolt.write((run) => run(lock));
  });

  test("a wrong password is told in one sentence, without the password, and not tried again and again", async () => {
    const store = storeWith({ password: "not-the-one" });
    const fault = await faultOf(store.count());
    expect(fault.message).toMatch(/Set NEO4J_USER and NEO4J_PASSWORD right/);
    expect(inspect(fault, { depth: 10 })).not.toContain("not-the-one");
    const { connections } = proxy;
    for (let attempt = 0; attempt < 5; attempt++) await faultOf(store.ping());
    expect(proxy.connections).toBe(connections);
  });

  test("a database that is not there is told by the variable that names it", async () => {
    expect((await faultOf(storeWith({ database: "elsewhere" }).count())).message).toMatch(/NEO4J_DATABASE/);
  });

  test("a server that is too old is told with its version and the one that is needed, and written nothing", async () => {
    const [{ version } = { version: "" }] = await ask(
      `CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version`,
    );
    const old = `4.4.${"0".repeat(String(version).length - 4)}`;
    proxy.disguise(`Neo4j/${version}`, `Neo4j/${old}`);
    const fault = await faultOf(storeWith().count());
    expect(fault).toMatchObject({ code: "unavailable", isRetryable: true });
    expect(fault.message).toBe(`This Neo4j is ${old}; DiveTeacher needs 5.26 or newer. Update the server.`);
  });

  test("two that start at once make the schema once", async () => {
    await ask(`MATCH (state:DiveTeacher:GraphState) SET state.migration = 0`);
    await ask(`DROP INDEX diveteacher_facts_by_number IF EXISTS`);
    const both = [storeWith(), storeWith()];
    const counts = await Promise.all(both.map((store) => store.count()));
    expect(counts[0]).toEqual(counts[1]);
    const indexes = await ask(`SHOW INDEXES YIELD name, state WHERE name = "diveteacher_facts_by_number" RETURN state`);
    expect(indexes).toEqual([{ state: "ONLINE" }]);
    expect(await ask(`MATCH (state:GraphState) RETURN state.migration AS migration`)).toEqual([
      { migration: MIGRATIONS.length },
    ]);
  });
});

async function faultOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    return toAppError(error);
  }
  throw new Error("There was no fault.");
}

async function untilDone(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!toAppError(error).isRetryable) throw error;
    }
  }
}
