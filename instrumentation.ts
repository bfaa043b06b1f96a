// Start-up: opens the stores, then goes on with every run that had not ended. Shutdown: stops, checkpoints, closes.
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("#lib/server/start-server.ts");
  await startServer();
}
