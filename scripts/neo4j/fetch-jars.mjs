// The server's own jars, from Maven Central: fetched once, kept beside the packages.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { isWindows, ROOT, run } from "../bootstrap/machine.mjs";

const CACHE = join(ROOT, "node_modules/.cache/neo4j");
const MAVEN = isWindows ? "mvn.cmd" : "mvn";
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

const pomOf = (version) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>diveteacher</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version>
  </dependency></dependencies>
</project>
`;

/** The folder that holds all jars of this version. Throws a Failure where they can't be had. */
export async function fetchJars(version) {
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  const { code } = await run(MAVEN, ["--version"], { quiet: true, shell: isWindows });
  if (code !== 0) throw new Failure("There is no Maven on the PATH, which fetches the server: install Maven (mvn).");
  console.log(`Fetching Neo4j ${version} from Maven Central (once, 120 MB) …`);
  await mkdir(CACHE, { recursive: true });
  // Under a name of its own until it is whole: a start that was cut off leaves nothing that looks ready.
  const partial = await mkdtemp(join(CACHE, "partial-"));
  try {
    await copyDependencies(partial, version);
    await rename(join(partial, "lib"), folder).catch((error) => {
      // Another start was faster.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

async function copyDependencies(folder, version) {
  const pom = join(folder, "pom.xml");
  await writeFile(pom, pomOf(version));
  const options = ["--batch-mode", "--quiet", "--file", inShell(pom)];
  const args = [...options, COPY, "-DincludeScope=runtime", inShell(`-DoutputDirectory=${join(folder, "lib")}`)];
  const { code, output } = await run(MAVEN, args, { quiet: true, shell: isWindows });
  if (code !== 0) throw new Failure(`Maven could not fetch Neo4j ${version}: ${firstError(output)}`);
}

/** Node joins a shell's arguments by spaces, as they are. */
function inShell(argument) {
  return isWindows ? `"${argument}"` : argument;
}

function firstError(output) {
  return output.split("\n").find((line) => line.includes("ERROR")) ?? "check the network connection.";
}
