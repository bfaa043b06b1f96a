/** Something the person at the keyboard can put right: shown as its one sentence, without a stack. */
export class Failure extends Error {}

/** Runs `main`; a Failure is printed as its sentence, anything else with its stack, and both end with 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n✗ ${error instanceof Failure ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
