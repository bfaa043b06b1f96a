// The environment, parsed once: the only reader of process.env. Every bad variable is named.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import { describeIssue } from "./describe-issue.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

const positiveInt = (fallback: number, max: number) => z.coerce.number().int().min(1).max(max).default(fallback);
const text = z.string().trim().min(1).optional();

/** What the driver understands; a password in an address would stand in every log. */
function isNeo4jUri(text: string): boolean {
  const uri = URL.canParse(text) ? new URL(text) : null;
  return !!uri?.hostname && /^(neo4j|bolt)(\+s|\+ssc)?:$/u.test(uri.protocol) && uri.username + uri.password === "";
}

const envSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().trim().min(1).default("127.0.0.1"),
    ACCESS_PASSWORD: z.string().min(8, "has fewer than 8 characters").optional(),
    /** Further names under which the server may be asked for, separated by commas. */
    ALLOWED_HOSTS: z
      .string()
      .default("")
      .transform((list) =>
        list
          .split(",")
          .map((name) => name.trim().toLowerCase())
          .filter(Boolean),
      ),
    DATA_DIR: z.string().trim().min(1).default("./data"),
    NEO4J_URI: text.refine((uri) => uri === undefined || isNeo4jUri(uri), {
      error: "begins with neo4j://, neo4j+s://, bolt:// or bolt+s://, names a host, and holds no user or password",
    }),
    NEO4J_USER: z.string().trim().min(1).default("neo4j"),
    NEO4J_PASSWORD: z.string().min(1).optional(),
    NEO4J_DATABASE: text,
    ANTHROPIC_API_KEY: text,
    ANTHROPIC_BASE_URL: z.url().optional(),
    ANTHROPIC_MODEL: z.string().trim().min(1).default("claude-haiku-4-5"),
    /** Whether questions are handed in together, for half the price, and answered within hours. */
    ANTHROPIC_BATCH: z.enum(["on", "off"]).default("off"),
    /** US dollars that one document may cost in model calls, over all its runs. */
    BUDGET_USD: z.coerce.number().positive().optional(),
    /** Types and predicates in the place of those of diving; relative to the project. */
    ONTOLOGY_FILE: text,
    LLM_CONCURRENCY: positiveInt(8, 256),
    MAX_UPLOAD_MB: positiveInt(200, 100_000),
    MAX_PAGES: positiveInt(2000, 1_000_000),
    CONVERSION_TIMEOUT_S: positiveInt(300, 86_400),
    CONVERSION_MEMORY_MB: positiveInt(1024, 1_000_000),
    /** Whether text that only images show is recognised. */
    OCR: z.enum(["on", "off"]).default("on"),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  })
  .superRefine((env, context) => {
    if (env.NEO4J_URI && !env.NEO4J_PASSWORD) {
      const message = "is needed where NEO4J_URI is set";
      context.addIssue({ code: "custom", path: ["NEO4J_PASSWORD"], message });
    }
    if (env.ANTHROPIC_BATCH === "on" && !env.ANTHROPIC_API_KEY && !env.ANTHROPIC_BASE_URL) {
      const message = "needs ANTHROPIC_API_KEY or ANTHROPIC_BASE_URL: the built-in reader has no batches";
      context.addIssue({ code: "custom", path: ["ANTHROPIC_BATCH"], message });
    }
    if (LOOPBACK.has(env.HOST) || env.ACCESS_PASSWORD) return;
    const message = `is needed where HOST is ${env.HOST}: any machine of the network could get in without it`;
    context.addIssue({ code: "custom", path: ["ACCESS_PASSWORD"], message });
  });

/** Their names. */
export const VARIABLES: readonly string[] = Object.keys(envSchema.shape);

export interface Env extends Omit<z.infer<typeof envSchema>, "DATA_DIR"> {
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute: where the sources of the worker and the packages' assets are. */
  readonly projectRoot: string;
  readonly isProduction: boolean;
  readonly isLoopback: boolean;
  readonly cpuCount: number;
}

/** Throws an Error that names every bad variable and what is wrong with it. */
export function parseEnv(source: Record<string, string | undefined>, projectRoot: string): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(filled, { error: describeIssue });
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings can't be used; correct them in the environment or in .env:\n${lines.join("\n")}`);
  }
  const { DATA_DIR, ...env } = parsed.data;
  return {
    ...env,
    dataDir: resolve(/* turbopackIgnore: true */ projectRoot, DATA_DIR),
    projectRoot,
    isProduction: source.NODE_ENV === "production",
    isLoopback: LOOPBACK.has(env.HOST),
    cpuCount: availableParallelism(),
  };
}

export function readEnv(): Env {
  return parseEnv(process.env, process.cwd());
}
