// Holds the modules of a project to the layer rules, and makes sure that the modules were really seen: dependency-cruiser
// reports success over what it cannot parse, and cannot parse TypeScript by version 7 of it. SWC parses it here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type IModule } from "dependency-cruiser";
import { LAYER_RULES } from "./layer-rules.ts";

const ROOTS = ["app", "bench", "components", "e2e", "lib", "messages", "scripts", "instrumentation.ts", "proxy.ts"];
const MODULE_FILE = /\.(ts|tsx|mjs)$/;
const HAS_IMPORT = /^(?:import|export)\b[^;]*?\bfrom\s+["']/m;

export interface LayerReport {
  readonly moduleCount: number;
  readonly arrowCount: number;
  /** Each as "rule: from → to". */
  readonly violations: readonly string[];
  /** Files that are there but were not seen, or whose imports were not. */
  readonly unseen: readonly string[];
}

/** `projectRoot` is absolute. Throws where dependency-cruiser cannot run at all. */
export async function cruiseLayers(projectRoot: string): Promise<LayerReport> {
  const roots = ROOTS.filter((path) => existsSync(join(projectRoot, path)));
  const { output } = await cruise(roots, {
    baseDir: projectRoot,
    validate: true,
    ruleSet: LAYER_RULES,
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      conditionNames: ["types", "import", "node", "default"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts", ".json", ".css"],
    },
  });
  if (typeof output === "string") throw new Error(`dependency-cruiser answered with text:\n${output}`);
  const modules = new Map(output.modules.map((module) => [module.source, module]));
  const files = roots.flatMap((root) => listModules(projectRoot, root));
  return {
    moduleCount: files.length,
    arrowCount: files.reduce((sum, path) => sum + (modules.get(path)?.dependencies.length ?? 0), 0),
    violations: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    unseen: files.filter((path) => !isSeen(modules.get(path), readFileSync(join(projectRoot, path), "utf8"))),
  };
}

function isSeen(module: IModule | undefined, source: string): boolean {
  return module !== undefined && (module.dependencies.length > 0 || !HAS_IMPORT.test(source));
}

function listModules(projectRoot: string, root: string): string[] {
  if (MODULE_FILE.test(root)) return [root];
  return readdirSync(join(projectRoot, root), { recursive: true, encoding: "utf8" })
    .filter((path) => MODULE_FILE.test(path))
    .map((path) => `${root}/${path.replaceAll("\\", "/")}`);
}
