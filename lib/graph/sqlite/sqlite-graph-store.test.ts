import { testGraphSearch } from "#lib/graph/graph-search.contract.ts";
import { testGraphStore } from "#lib/graph/graph-store.contract.ts";
import { testPageMentions } from "#lib/graph/page-mentions.contract.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "./sqlite-graph-store.ts";

const openEmpty = async () => new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));

testGraphStore("SQLite", openEmpty);
testGraphSearch(openEmpty);
testPageMentions(openEmpty);
