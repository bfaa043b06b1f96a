import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { type AppError, toAppError } from "#lib/domain/app-error.ts";
import { refusalOf, translateFault } from "./translate-fault.ts";

async function faultOf(code: string, message = "The server's words."): Promise<AppError> {
  const error = new Neo4jError(message, code, "50N42", "");
  try {
    await translateFault(() => Promise.reject(error));
  } catch (fault) {
    return toAppError(fault);
  }
  throw new Error("There was no fault.");
}

test.each([
  ["Neo.ClientError.Security.Unauthorized", /Set NEO4J_USER and NEO4J_PASSWORD right/],
  ["Neo.ClientError.Security.AuthenticationRateLimit", /locked the account .* wait a moment/],
  ["Neo.ClientError.Security.Forbidden", /right to write/],
  ["Neo.ClientError.Database.DatabaseNotFound", /NEO4J_DATABASE/],
  ["Neo.ClientError.Cluster.NotALeader", /neo4j:\/\/ instead of bolt/],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", /server\.databases\.read_only/],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", /server\.databases\.read_only/],
  ["Neo.TransientError.Cluster.ReplicationFailure", /can't be reached now/],
  ["Neo.TransientError.General.DatabaseUnavailable", /can't be reached now|no room left/],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", /Make room/],
  ["Neo.DatabaseError.Transaction.TransactionLogError", /Make room/],
  ["Neo.ClientError.Transaction.TransactionTimedOut", /can't be reached now/],
  ["SessionExpired", /can't be reached now/],
  ["ServiceUnavailable", /can't be reached now/],
])("%s: one sentence that says what to do, and the work waits", async (code, sentence) => {
  const fault = await faultOf(code);
  expect(fault).toMatchObject({ code: "unavailable", isRetryable: true });
  expect(fault.message).toMatch(sentence);
});

test("that no connection was free in time is told as a server that can't be reached", async () => {
  const fault = await faultOf(
    "N/A",
    "Connection acquisition timed out in 6000 ms. Pool status: Active conn count = 50.",
  );
  expect(fault.message).toMatch(/can't be reached now/);
});

test("a full disk is told as one, whatever the code that comes with it", async () => {
  const words = "Could not append entry to the log: No space left on device";
  for (const code of [
    "Neo.DatabaseError.General.UnknownError",
    "Neo.DatabaseError.Transaction.TransactionCommitFailed",
  ]) {
    expect((await faultOf(code, words)).message).toMatch(/disk of Neo4j is full\. Make room/);
  }
});

test("a connection that ends in ways to which the driver gives no code is a lost one", async () => {
  for (const words of ["read ECONNRESET", "This socket has been ended", "Connection was closed by server"]) {
    expect((await faultOf("N/A", words)).message).toMatch(/can't be reached now/);
  }
});

test("only who refuses us for who we are is left alone for a while", async () => {
  expect(refusalOf(await faultOf("Neo.ClientError.Security.Unauthorized"))).not.toBeNull();
  expect(refusalOf(await faultOf("Neo.ClientError.Cluster.NotALeader"))).toBeNull();
  expect(refusalOf(new Error("elsewhere"))).toBeNull();
});

test("what is no fault of the server's stays what it is", async () => {
  const own = new TypeError("ours");
  await expect(translateFault(() => Promise.reject(own))).rejects.toBe(own);
});
