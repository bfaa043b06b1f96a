// The linter is set up to bite: each of these must be refused by the project's own configuration.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROJECT = resolve(import.meta.dirname, "../..");
const BIOME = join(PROJECT, "node_modules/@biomejs/biome/bin/biome");
const run = promisify(execFile);

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");
const branches = lines(13, (i) => `  if (word === "w${i}") return ${i};\n`);
const statements = lines(61, (i) => `  words.push("w${i}");\n`);

const PLANTED: readonly (readonly [rule: string, path: string, source: string])[] = [
  ["noExplicitAny", "any-word.ts", "export const word: any = 1;\n"],
  [
    "noExcessiveCognitiveComplexity",
    "branches.ts",
    `export function pick(word: string): number {\n${branches}  return 0;\n}\n`,
  ],
  [
    "noExcessiveLinesPerFunction",
    "long-function.ts",
    `export function fill(words: string[]): void {\n${statements}}\n`,
  ],
  ["noExcessiveLinesPerFile", "long-file.ts", lines(251, (i) => `export const WORD_${i} = ${i};\n`)],
  [
    "noFloatingPromises",
    "floating.ts",
    "async function save(): Promise<void> {}\nexport function go(): void {\n  save();\n}\n",
  ],
  ["useFilenamingConvention", "BadName.ts", "export const badName = 1;\n"],
  ["noBarrelFile", "barrel.ts", 'export { word } from "./any-word.ts";\n'],
  ["useImportExtensions", "no-extension.ts", 'import { word } from "./any-word";\n\nexport const again = word;\n'],
  [
    "useImportType",
    "value-import.ts",
    'import { Fact } from "./fact.ts";\n\nexport const keep = (fact: Fact): Fact => fact;\n',
  ],
  ["noNonNullAssertion", "certain.ts", "export const first = (words: string[]): string => words[0]!;\n"],
  ["noEnum", "level.ts", "export enum Level {\n  One = 1,\n}\n"],
  ["noUnusedVariables", "unused.ts", "const word = 1;\nexport const other = 2;\n"],
];
const GOOD: readonly (readonly [path: string, source: string])[] = [
  ["fact.ts", "export interface Fact {\n  readonly name: string;\n}\n"],
  ["app/not-found.tsx", "export default function NotFound() {\n  return <p>Not here</p>;\n}\n"],
  ["app/[documentId]/page.tsx", "export default function Page() {\n  return <p>Here</p>;\n}\n"],
  ["fill-words.test.ts", `export function fill(words: string[]): void {\n${statements}}\n`],
];

describe("the linter's configuration", () => {
  let folder: string;
  let report: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "lint-"));
    const { vcs: _, $schema: __, ...rules } = JSON.parse(await readFile(join(PROJECT, "biome.json"), "utf8"));
    await plant("biome.json", `${JSON.stringify(rules)}\n`);
    await plant("package.json", '{ "type": "module", "dependencies": { "next": "*", "react": "*" } }\n');
    await plant("tsconfig.json", '{ "compilerOptions": { "strict": true } }\n');
    for (const [, path, source] of PLANTED) await plant(path, source);
    for (const [path, source] of GOOD) await plant(path, source);
    const args = [BIOME, "lint", "--reporter=json", "--max-diagnostics=none", "."];
    const { stdout } = await run(process.execPath, args, { cwd: folder }).catch((failed: { stdout: string }) => failed);
    report = stdout;
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function plant(path: string, source: string) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }

  function findings(): { category: string; path: string }[] {
    const { diagnostics } = JSON.parse(report.slice(report.indexOf("{")));
    return diagnostics.map((found: { category: string; location: { path: string } }) => ({
      category: found.category,
      path: found.location.path,
    }));
  }

  it.each(PLANTED)("refuses by %s", (rule, path) => {
    expect(findings()).toContainEqual({ category: expect.stringMatching(new RegExp(`/${rule}$`)), path });
  });

  it.each(GOOD)("lets %s be", (path) => {
    expect(findings().filter((finding) => finding.path === path)).toEqual([]);
  });
});
