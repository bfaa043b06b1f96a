import { createElement, memo } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import type { Block, TableCell } from "#lib/domain/block.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { markQuotes } from "./mark-quotes.ts";
import { type Finding, isLit } from "./page-findings.ts";

interface BlockViewProps {
  block: Block;
  findings: readonly Finding[];
  litId: string | null;
  /** The place that was asked for, where it stands in this block. */
  chosenId: string | null;
}

type MarkProps = Pick<BlockViewProps, "findings" | "litId" | "chosenId">;

const HEADINGS = ["text-xl font-bold", "text-lg font-bold", "text-base font-bold"];

/** A block as a reader expects it; drawn again only where its own marks change, since a text may have thousands. */
export const BlockView = memo(function BlockView({ block, ...marks }: BlockViewProps) {
  const text = <MarkedText text={block.text} {...marks} />;
  switch (block.kind) {
    case "heading": {
      // The page has its own first heading.
      const level = Math.min(6, block.level + 1);
      return createElement(
        `h${level}`,
        { className: classNames("mt-4", HEADINGS[block.level - 1] ?? "font-bold") },
        text,
      );
    }
    case "list-item":
      return (
        <div className="flex gap-2" style={{ marginLeft: (block.level - 1) * 20 }}>
          <span className="text-ink-soft">{block.marker}</span>
          <p>{text}</p>
        </div>
      );
    case "table":
      return <BlockTable rows={block.rows} {...marks} />;
    case "figure":
      return block.text ? <p className="text-ink-soft text-sm italic">{text}</p> : null;
    case "caption":
    case "footnote":
    case "note":
      return <p className="border-line border-l-2 pl-3 text-ink-soft text-sm">{text}</p>;
    default:
      return <p>{text}</p>;
  }
});

interface BlockTableProps extends MarkProps {
  rows: readonly (readonly TableCell[])[];
}

/** Words stay whole: where the columns have no room for them, the table is moved sideways. */
function BlockTable({ rows, ...marks }: BlockTableProps) {
  const edges = useScrollEdges<HTMLDivElement>();
  return (
    <div ref={edges} className="fade-x overflow-x-auto [overflow-wrap:normal]">
      <table className="w-full border-collapse text-sm">
        <tbody>
          {rows.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places
            <tr key={rowIndex}>
              {row.map((cell, index) =>
                createElement(
                  cell.isHeader ? "th" : "td",
                  {
                    key: index,
                    rowSpan: cell.rowSpan,
                    colSpan: cell.colSpan,
                    className: classNames(
                      "whitespace-pre-line border border-line px-3 py-1.5 text-left align-top",
                      cell.isHeader && "bg-raised font-medium",
                    ),
                  },
                  <MarkedText text={cell.text} {...marks} />,
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MarkedText({ text, findings, litId, chosenId }: { text: string } & MarkProps) {
  const parts = markQuotes(
    text,
    findings.map(({ quote }) => quote),
  );
  return parts.map((part, index) => {
    const finding = part.quoteIndex === null ? undefined : findings[part.quoteIndex];
    if (!finding) return part.text;
    const isFaded = litId !== null && !isLit(finding, litId);
    return (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
        key={index}
        ref={finding.id === chosenId ? bringIntoView : null}
        data-chosen={finding.id === chosenId || undefined}
        className={classNames("rounded-[2px] bg-mark text-mark-ink", isFaded && "bg-raised text-ink")}
      >
        {part.text}
      </mark>
    );
  });
}
