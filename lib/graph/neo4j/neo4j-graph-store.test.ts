import { describe } from "vitest";
import { testGraphSearch } from "#lib/graph/contract/graph-search.contract.ts";
import { testGraphStore } from "#lib/graph/contract/graph-store.contract.ts";
import { testPageMentions } from "#lib/graph/contract/page-mentions.contract.ts";
import { openEmptyStore, SERVER } from "./neo4j.fixture.ts";

describe.skipIf(!SERVER)("on a real server", () => {
  testGraphStore("Neo4j", openEmptyStore, { histories: 10 });
  testGraphSearch(openEmptyStore);
  testPageMentions(openEmptyStore);
});
