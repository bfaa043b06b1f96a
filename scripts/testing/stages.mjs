// What `npm run check` (the fast half) and `npm test` run, in order. A stage counts by its report, or else as one test.
import { build } from "../bootstrap/ensure-built.mjs";
import { NEXT } from "../bootstrap/machine.mjs";
import { findBrowser } from "./find-browser.mjs";
import { countPlaywright, countVitest } from "./read-report.mjs";

const UNIT_REPORT = "test-results/unit.json";
const SCREEN_REPORT = "test-results/screen.json";

/**
 * `commands` are arguments of the project's Node, run one after the other until one fails. `prepare` does what must be
 * done before, throws where that fails, and may answer with variables for the commands' environment.
 * @typedef {{ name: string, commands: string[][], prepare?: () => Promise<object | void>,
 *   report?: { path: string, count: (report: object) => { passed: number, failed: number, skipped: number } } }} Stage
 */

/** @type {Stage[]} */
export const FAST_STAGES = [
  {
    name: "format and lint",
    commands: [["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]],
  },
  { name: "layers", commands: [["scripts/check-layers.ts"]] },
  { name: "sizes", commands: [["scripts/size-profile.ts"]] },
  { name: "dead code", commands: [["node_modules/knip/bin/knip.js", "--treat-config-hints-as-errors"]] },
  {
    name: "types",
    commands: [
      [NEXT, "typegen"],
      ["node_modules/typescript/bin/tsc", "--noEmit"],
    ],
  },
  {
    name: "unit and contract tests",
    commands: [
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${UNIT_REPORT}`,
      ],
    ],
    report: { path: UNIT_REPORT, count: countVitest },
  },
];

/** @type {Stage[]} */
export const ALL_STAGES = [
  ...FAST_STAGES,
  { name: "production build", commands: [], prepare: build },
  {
    name: "the built app, in a browser",
    prepare: async () => ({ CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: SCREEN_REPORT }),
    commands: [["node_modules/@playwright/test/cli.js", "test"]],
    report: { path: SCREEN_REPORT, count: countPlaywright },
  },
];
