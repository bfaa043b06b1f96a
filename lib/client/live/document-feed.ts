// One document with what its run finds, as news change it: a pure reducer.
import type { Document } from "#lib/domain/document.ts";
import type { Finding } from "#lib/domain/run-event.ts";
import { applyRunEvent } from "./library-feed.ts";
import type { DocumentNews } from "./run-events.ts";

/** A finding with a key that stays the same while the list grows. */
export type FeedFinding = Finding & { key: string };

export interface DocumentFeed {
  readonly document: Document | null;
  /** Newest first, the latest `KEPT` ones. */
  readonly findings: readonly FeedFinding[];
}

export const EMPTY_FEED: DocumentFeed = { document: null, findings: [] };

const KEPT = 120;

export function applyDocumentNews(feed: DocumentFeed, news: DocumentNews): DocumentFeed {
  if (news.type === "snapshot") {
    const isSameRun = feed.document?.run.id === news.document.run.id;
    return { document: news.document, findings: isSameRun ? feed.findings : [] };
  }
  const { event } = news;
  const document = feed.document && applyRunEvent(feed.document, event);
  if (event.type === "run.queued") return { document, findings: [] };
  if (event.type !== "chunk.saved" || feed.findings.some(({ key }) => key === `${event.seq}-0`)) {
    return { document, findings: feed.findings };
  }
  const found = event.findings.map((finding, index) => ({ ...finding, key: `${event.seq}-${index}` })).reverse();
  return { document, findings: [...found, ...feed.findings].slice(0, KEPT) };
}
