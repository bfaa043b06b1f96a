// Ends the connections on which nothing happens any more.
import type { Server } from "node:http";

/**
 * Who sends and takes nothing for so long is gone. Who has sent all and waits for the first byte of the answer is not: the
 * server is at work for them.
 */
export function endIdle(server: Server, idleMs: number): void {
  server.timeout = idleMs;
  server.on("request", (request, response) => {
    // Where anybody listens, Node leaves the connection alone.
    response.on("timeout", (socket) => {
      if (!request.complete || response.headersSent) socket.destroy();
    });
  });
}
