import { testGraphSearch } from "#lib/graph/contract/graph-search.contract.ts";
import { testGraphStore } from "#lib/graph/contract/graph-store.contract.ts";
import { testPageMentions } from "#lib/graph/contract/page-mentions.contract.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "./sqlite-graph-store.ts";

const openEmpty = async () => new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));

testGraphStore("SQLite", openEmpty);
testGraphSearch(openEmpty);
testPageMentions(openEmpty);
