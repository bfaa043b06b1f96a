// Who started this process is gone, and could not say so.

const ASK_EVERY_MS = 500;

/**
 * Calls `end` when npm is gone. It hands a signal to a shell that need not hand it on: nobody would know of the server
 * that then stays, and keeps the port. Who starts without npm has no such shell between.
 */
export function onOrphaned(end, starter = process.env.npm_lifecycle_event) {
  if (!starter) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, ASK_EVERY_MS);
  watch.unref();
}
