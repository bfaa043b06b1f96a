import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import type { ReactNode } from "react";
import { DocumentEntities } from "#components/entities/list/document-entities.tsx";
import { JustFound } from "#components/runs/just-found.tsx";
import { RunLog } from "#components/runs/run-log.tsx";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "#components/ui/tabs.tsx";
import type { FeedFinding } from "#lib/client/live/document-feed.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { ChunkList } from "./chunk-list.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { ReadTab } from "./read/read-tab.tsx";

const TABS = ["found", "read", "entities", "facts", "chunks", "log"] as const;
type Tab = (typeof TABS)[number];

interface DocumentTabsProps {
  document: Document;
  findings: readonly FeedFinding[];
}

/** What the document holds. While it runs, what was just found comes first. */
export function DocumentTabs({ document, findings }: DocumentTabsProps) {
  const t = useTranslations("document");
  const [chosen, setChosen] = useQueryState("tab", parseAsStringLiteral(TABS).withOptions({ history: "push" }));
  const tabs = availableTabs(document);
  const current = chosen && tabs.includes(chosen) ? chosen : (tabs[0] ?? "log");
  const views: Record<Tab, () => ReactNode> = {
    found: () => <JustFound documentId={document.id} findings={findings} />,
    read: () => <ReadTab document={document} />,
    entities: () => <DocumentEntities documentId={document.id} />,
    facts: () => <DocumentFacts documentId={document.id} />,
    chunks: () => <ChunkList documentId={document.id} />,
    log: () => <RunLog documentId={document.id} />,
  };
  const choose = (value: string) => void setChosen(TABS.find((tab) => tab === value) ?? null);
  return (
    <Tabs value={current} onValueChange={choose} className="flex min-h-0 flex-1 flex-col">
      <TabsList aria-label={t("tabs")}>
        {tabs.map((tab) => (
          <TabsTrigger key={tab} value={tab}>
            {t(`tab_${tab}`)}
          </TabsTrigger>
        ))}
      </TabsList>
      <TabsContent value={current} className="flex-1 outline-none">
        {views[current]()}
      </TabsContent>
    </Tabs>
  );
}

function availableTabs({ run, counts }: Document): readonly Tab[] {
  const isRunning = !isEnded(run.status);
  return TABS.filter((tab) => {
    if (tab === "found") return isRunning;
    if (tab === "read") return counts.pages > 0;
    return tab === "log" || counts.chunks > 0;
  });
}
