// A TCP proxy in front of the server, which can be shut, cut and stalled.
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

export class FlakyProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;
  #disguise: { readonly from: string; readonly to: string } | null = null;
  /** How often somebody has connected. */
  connections = 0;

  constructor(targetUri: string) {
    const { hostname, port } = new URL(targetUri);
    this.#target = { host: hostname, port: Number(port || 7687) };
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Listens, after it was shut on the same port as before. */
  async open(): Promise<void> {
    this.#server = createServer((client) => this.#forward(client)).listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address !== null && typeof address !== "string") this.#port = address.port;
  }

  /** Has the server say `to` for `from`, which are of one length. */
  disguise(from: string, to: string): void {
    this.#disguise = { from, to };
  }

  /** Ends every connection, as a killed server or a pulled cable does. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Keeps every connection, and lets nothing through. */
  stall(): void {
    for (const socket of this.#sockets) socket.pause();
  }

  resume(): void {
    for (const socket of this.#sockets) socket.resume();
  }

  async shut(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    const closed = once(server, "close");
    server.close();
    this.cut();
    await closed;
  }

  #disguised(bytes: Buffer | string): Buffer | string {
    if (!this.#disguise || typeof bytes === "string") return bytes;
    const { from, to } = this.#disguise;
    return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
  }

  #forward(client: Socket): void {
    this.connections++;
    const server = connect(this.#target);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(from);
      from.on("data", (bytes) => to.write(this.#disguised(bytes)));
      from.on("error", () => {});
      from.on("close", () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
