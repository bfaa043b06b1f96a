// Whether a server speaks Bolt on a port: it answers a client's offer of versions with the one it takes.
import { connect } from "node:net";

/** The magic number, then four offers: 5.8 down to 5.0, 6.0, 4.4 down to 4.2, none. */
const OFFER = Buffer.from(["6060b017", "00080805", "00000006", "00020404", "00000000"].join(""), "hex");
const ASK_EVERY_MS = 100;
const ANSWER_WITHIN_MS = 2000;

/** False where the time ran out. */
export async function untilBoltAnswers(port, withinMs) {
  const deadlineMs = performance.now() + withinMs;
  while (performance.now() < deadlineMs) {
    if (await answersBolt(port)) return true;
    await new Promise((resume) => setTimeout(resume, ASK_EVERY_MS));
  }
  return false;
}

function answersBolt(port) {
  return new Promise((done) => {
    const socket = connect({ host: "127.0.0.1", port, timeout: ANSWER_WITHIN_MS });
    const end = (isUp) => {
      socket.destroy();
      done(isUp);
    };
    socket.on("connect", () => socket.write(OFFER));
    socket.on("data", (answer) => end(answer.length >= 4 && answer.readUInt32BE(0) !== 0));
    for (const event of ["error", "close", "timeout"]) socket.on(event, () => end(false));
  });
}
