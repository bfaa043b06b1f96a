import { ListDoubts } from "#lib/domain/api/review.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(ListDoubts, ({ query, services }) => services.reader.findDoubts(query));
