// A port of the loopback that nothing listens on.
import { once } from "node:events";
import { createServer } from "node:net";

/** `wanted`, or any where that is taken or 0. */
export async function freePort(wanted = 0) {
  const probe = createServer();
  try {
    probe.listen({ host: "127.0.0.1", port: wanted, exclusive: true });
    await once(probe, "listening");
    return probe.address().port;
  } catch (error) {
    if (wanted === 0) throw error;
    return freePort();
  } finally {
    probe.close();
  }
}
