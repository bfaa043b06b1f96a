import { useQuery } from "@tanstack/react-query";
import { Quote, Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { MediaIcon } from "#components/documents/library/media-icon.tsx";
import { EntityIcon } from "#components/entities/entity-icon.tsx";
import { evidenceHref } from "#components/entities/evidence/evidence-href.ts";
import { FactSentence } from "#components/entities/facts/fact-sentence.tsx";
import { useNameOf } from "#components/entities/use-name-of.ts";
import { CommandGroup, CommandItem } from "#components/ui/command.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import { searchQuery } from "#lib/client/queries/knowledge-queries.ts";
import { useDebounced } from "#lib/client/use-debounced.ts";
import { excerptAround } from "#lib/client/words/excerpt-around.ts";
import { foldText } from "#lib/client/words/fold-text.ts";
import type { Fact } from "#lib/domain/fact.ts";

const TYPING_MS = 120;
const DOCUMENT_LIMIT = 5;
const FACT_LIMIT = 4;

interface SearchResultsProps {
  text: string;
  onChoose: (href: string) => void;
}

export function SearchResults({ text, onChoose }: SearchResultsProps) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const q = useDebounced(text, TYPING_MS);
  const { data: found, isFetching, error } = useQuery(searchQuery(q));
  const { data: library } = useQuery(libraryQuery());
  const wanted = foldText(text);
  const documents = (library ?? [])
    .filter(({ title, filename }) => foldText(`${title} ${filename}`).includes(wanted))
    .slice(0, DOCUMENT_LIMIT);
  const entities = text ? (found?.entities ?? []) : [];
  const facts = text ? (found?.facts ?? []).slice(0, FACT_LIMIT) : [];
  const passages = text ? (found?.passages ?? []) : [];
  const isEmpty = documents.length + entities.length + facts.length + passages.length === 0;
  return (
    <>
      <NoResults text={text} isEmpty={isEmpty} isAnswered={!isFetching && q === text} error={error} />
      {entities.length > 0 && (
        <CommandGroup heading={t("search.entities")}>
          {entities.map(({ id, type, ...named }) => (
            <CommandItem key={id} value={`entity ${id}`} onSelect={() => onChoose(`/entities/${id}`)}>
              <EntityIcon type={type} />
              <span className="min-w-0 flex-1 truncate">{nameOf(named)}</span>
              <span className="shrink-0 text-ink-soft text-xs">{t(`types.${type}`)}</span>
            </CommandItem>
          ))}
        </CommandGroup>
      )}
      {documents.length > 0 && (
        <CommandGroup heading={t("search.documents")}>
          {documents.map(({ id, title, filename, mediaType }) => (
            <CommandItem key={id} value={`document ${id}`} onSelect={() => onChoose(`/documents/${id}`)}>
              <MediaIcon type={mediaType} />
              <span className="min-w-0 flex-1 truncate">{title}</span>
              <span className="hidden max-w-[40%] shrink-0 truncate text-ink-soft text-xs sm:block">{filename}</span>
            </CommandItem>
          ))}
        </CommandGroup>
      )}
      {facts.length > 0 && (
        <CommandGroup heading={t("search.facts")}>
          {facts.map((fact) => (
            <FactResult key={fact.id} fact={fact} onChoose={onChoose} />
          ))}
        </CommandGroup>
      )}
      {passages.length > 0 && (
        <CommandGroup heading={t("search.passages")}>
          {passages.map(({ documentId, chunkId, page, filename, text: passage }) => (
            <CommandItem
              key={chunkId}
              value={`passage ${chunkId}`}
              onSelect={() => onChoose(`/documents/${documentId}?tab=read&page=${page}`)}
            >
              <Quote className="self-start text-ink-faint" aria-hidden />
              <span className="min-w-0 flex-1">
                <PassageText passage={passage} query={q} />
                <span className="mt-0.5 block truncate text-ink-soft text-xs">
                  {filename} · {t("search.page", { page })}
                </span>
              </span>
            </CommandItem>
          ))}
        </CommandGroup>
      )}
    </>
  );
}

interface NoResultsProps {
  text: string;
  isEmpty: boolean;
  /** The search for this text has ended. */
  isAnswered: boolean;
  error: Error | null;
}

/** That nothing was found is said of a search that was made; of one that failed, why. */
function NoResults({ text, isEmpty, isAnswered, error }: NoResultsProps) {
  const t = useTranslations();
  if (!text || !isAnswered || !(isEmpty || error)) return null;
  return (
    <p className="px-2 py-4 text-ink-soft">{error ? t(`errors.${errorKey(error)}`) : t("search.none", { text })}</p>
  );
}

/** Opens the page that proves it. */
function FactResult({ fact, onChoose }: { fact: Fact; onChoose: (href: string) => void }) {
  const t = useTranslations("search");
  const [evidence] = fact.evidence;
  if (!evidence) return null;
  return (
    <CommandItem value={`fact ${fact.id}`} onSelect={() => onChoose(evidenceHref(evidence, fact.id))}>
      <Waypoints className="text-ink-faint" aria-hidden />
      <span className="line-clamp-2 min-w-0 flex-1">
        <FactSentence fact={fact} />
      </span>
      <span className="shrink-0 text-ink-soft text-xs">{t("page", { page: evidence.page })}</span>
    </CommandItem>
  );
}

function PassageText({ passage, query }: { passage: string; query: string }) {
  const { before, match, after } = excerptAround(passage, query);
  return (
    <span className="line-clamp-2">
      {before}
      {match && <strong className="font-bold">{match}</strong>}
      {after}
    </span>
  );
}
