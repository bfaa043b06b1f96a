// The arrows between the folders, as rules for dependency-cruiser. Whatever points another way is an error.
import type { IFlattenedRuleSet, IForbiddenRuleType } from "dependency-cruiser";

const TESTS = "\\.(test|contract|fixture|spec)\\.tsx?$";
const AROUND = "^(bench|e2e|scripts)/";
const CORE_FOLDERS = "library|pipeline|convert|chunk|extract|resolve|graph|runs|documents|clock";
/** Pure functions that lie in a folder of their own, but are core all the same. */
const CORE_SUBFOLDERS =
  "convert/layout|extract/values|graph/search|graph/export|extract/evidence|extract/calls|extract/prompt";
const CORE = `^lib/(?:(?:${CORE_FOLDERS})/[^/]+\\.ts$|(?:${CORE_SUBFOLDERS})/)`;
const ADAPTER = `^lib/(?!(?:${CORE_SUBFOLDERS})/)(?:${CORE_FOLDERS})/[^/]+/`;
const DOMAIN = "^lib/domain/";
const PACKAGE = "node_modules";

/** Each of these is spoken to in one place; elsewhere one speaks to the port in front of it. */
const HOMES: Readonly<Record<string, string>> = {
  "neo4j-driver": "^lib/graph/neo4j/",
  "@anthropic-ai/sdk": "^lib/extract/anthropic/",
  "pdfjs-dist": "^lib/convert/pdfjs/|^components/documents/",
  "tesseract.js-core": "^lib/convert/tesseract/",
  "fast-xml-parser": "^lib/convert/pptx/",
  fflate: "^lib/convert/pptx/",
  piscina: "^lib/convert/pool/",
  "client-zip": "^lib/server/",
  pino: "^lib/server/",
  jose: "^lib/server/",
  busboy: "^lib/server/",
};

const forbidden: IForbiddenRuleType[] = [
  {
    name: "domain-knows-zod-only",
    from: { path: DOMAIN, pathNot: TESTS },
    to: { pathNot: [DOMAIN, `${PACKAGE}/zod/`] },
  },
  {
    name: "core-knows-ports-only",
    from: { path: CORE, pathNot: TESTS },
    to: { path: [ADAPTER, "^lib/(client|server|sqlite|lexicon)/", "^(app|components)/"] },
  },
  {
    name: "the-library-drives-runs-and-runs-drive-the-rest",
    from: { path: "^lib/(pipeline|convert|chunk|extract|resolve|graph|runs|documents|clock)/", pathNot: TESTS },
    to: { path: "^lib/library/" },
  },
  {
    name: "what-a-run-uses-does-not-know-it",
    from: { path: "^lib/(convert|chunk|extract|resolve|graph|runs|documents|clock)/", pathNot: TESTS },
    to: { path: "^lib/pipeline/" },
  },
  {
    name: "core-runs-anywhere",
    from: { path: CORE, pathNot: TESTS },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "adapters-know-core-only",
    from: { path: ADAPTER, pathNot: TESTS },
    to: { path: ["^lib/(client|server)/", "^(app|components|messages)/"] },
  },
  {
    name: "adapters-do-not-know-each-other",
    from: { path: "^lib/([^/]+/[^/]+)/", pathNot: [TESTS, CORE, DOMAIN, "^lib/convert/pool/"] },
    to: { path: ADAPTER, pathNot: "^lib/$1/" },
  },
  {
    name: "services-alone-name-adapters",
    from: { path: "^(app|components|lib)/|^[^/]+$", pathNot: [TESTS, ADAPTER, "^lib/server/services\\.ts$"] },
    to: { path: ADAPTER },
  },
  {
    name: "browser-sees-domain-only",
    from: { path: "^(components|lib/client)/", pathNot: TESTS },
    to: { path: ["^lib/", "^app/"], pathNot: [DOMAIN, "^lib/client/"] },
  },
  {
    name: "browser-has-no-node",
    from: { path: "^(components|lib/client)/", pathNot: TESTS },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "controls-know-no-product",
    comment: "components/ui has no domain words",
    from: { path: "^components/ui/", pathNot: TESTS },
    to: { path: ["^lib/", "^components/(?!ui/)", "^messages/"] },
  },
  {
    name: "server-knows-no-screen",
    from: { path: "^lib/server/", pathNot: TESTS },
    to: { path: ["^(app|components|messages)/", "^lib/client/"] },
  },
  {
    name: "app-names-no-adapter",
    from: { path: "^app/", pathNot: TESTS },
    to: { path: "^lib/", pathNot: [DOMAIN, CORE, "^lib/(client|server)/"] },
  },
  {
    name: "routes-parse-call-respond",
    from: { path: "^app/.*/route\\.ts$" },
    to: { pathNot: [DOMAIN, CORE, "^lib/server/"] },
  },
  {
    name: "browser-tests-speak-http",
    comment: "what stands in for another server is spoken to over HTTP too",
    from: { path: "^e2e/" },
    to: { path: "^(app|components|lib)/", pathNot: [DOMAIN, "-server\\.fixture\\.ts$"] },
  },
  {
    name: "product-stands-alone",
    from: { pathNot: [AROUND, TESTS, "^[^/]+\\.config\\.(ts|mjs)$"] },
    to: { path: [AROUND, TESTS] },
  },
  {
    name: "product-needs-no-tools",
    comment: "a package of devDependencies is not there when the server runs; its types may be",
    from: { path: "^(app|components|lib)/|^(instrumentation|proxy)\\.ts$", pathNot: TESTS },
    to: {
      dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
      dependencyTypesNot: ["type-only"],
      pathNot: "\\.css$",
    },
  },
  ...Object.entries(HOMES).map(([name, home]) => ({
    name: `one-home-for-${name.replace(/\W+/g, "-")}`,
    from: { path: "^(app|components|lib)/", pathNot: [TESTS, home] },
    to: { path: `(^|/)${PACKAGE}/${name}/` },
  })),
  {
    name: "one-home-for-node-sqlite",
    from: { path: "^(app|components|lib)/", pathNot: [TESTS, "^lib/sqlite/|/sqlite/"] },
    to: { path: "^node:sqlite$" },
  },
  { name: "no-circle", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
  { name: "every-import-is-found", from: {}, to: { couldNotResolve: true } },
];

export const LAYER_RULES: IFlattenedRuleSet = {
  forbidden: forbidden.map((rule) => ({ severity: "error", ...rule })),
};
