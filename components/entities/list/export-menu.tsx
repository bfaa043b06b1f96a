import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "#components/ui/dropdown-menu.tsx";
import { urlOf } from "#lib/client/http/request.ts";
import { ExportGraph } from "#lib/domain/api/knowledge.ts";

/** As in the menu: what most people can open comes first. */
const FORMATS = [
  { format: "csv", name: "CSV" },
  { format: "obsidian", name: "Obsidian" },
  { format: "json", name: "JSON" },
  { format: "graphml", name: "GraphML" },
  { format: "cypher", name: "Cypher" },
] as const;

/** Takes what is known along: all of it, or what one document says. */
export function ExportMenu({ documentId }: { documentId: string | null }) {
  const t = useTranslations("export");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button look="quiet" className="justify-start px-2 font-normal">
          <Download aria-hidden />
          {t("menu")}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="min-w-72">
        {FORMATS.map(({ format, name }) => (
          <DropdownMenuItem key={format} asChild>
            <a href={urlOf(ExportGraph.path, { query: { format, document: documentId } })} download>
              <span className="w-20 font-medium">{name}</span>
              <span className="text-ink-soft text-xs">{t(format)}</span>
            </a>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
