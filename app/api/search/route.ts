import { Search } from "#lib/domain/api/knowledge.ts";
import { searchAll } from "#lib/graph/search/search-all.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(Search, ({ query, services }) =>
  searchAll(services.reader, (documentId) => services.documentStore.read(documentId), query),
);
