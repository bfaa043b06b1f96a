import { classNames } from "#components/ui/class-names.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { type Finding, isLit } from "./page-findings.ts";

interface PageMarksProps {
  findings: readonly Finding[];
  page: number;
  /** The finding that is pointed at, here or in the list, or the entity whose mentions all are. */
  litId: string | null;
  /** The place that was asked for: it is brought into view. */
  chosenId: string | null;
  onLight: (findingId: string | null) => void;
  onChoose: (finding: Finding) => void;
}

/** Marks on the page where the evidence stands. The list beside the page says the same to who can't see it. */
export function PageMarks({ findings, page, litId, chosenId, onLight, onChoose }: PageMarksProps) {
  return (
    <div aria-hidden className="absolute inset-0 mix-blend-multiply">
      {findings.map((finding) =>
        finding.boxes
          .filter((box) => box.page === page)
          .map(({ x, y, width, height }, index) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the page does the same by keyboard
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the page does the same by keyboard
            <div
              key={`${finding.id} ${x} ${y}`}
              ref={index === 0 && finding.id === chosenId ? bringIntoView : null}
              data-chosen={finding.id === chosenId || undefined}
              className={classNames(
                "absolute cursor-pointer rounded-[2px] bg-paper-mark transition-opacity duration-120",
                litId === null ? "opacity-70" : isLit(finding, litId) ? "opacity-100" : "opacity-25",
              )}
              style={{
                left: percent(x),
                top: percent(y),
                width: percent(width),
                height: percent(height),
              }}
              onMouseEnter={() => onLight(finding.id)}
              onMouseLeave={() => onLight(null)}
              onClick={() => onChoose(finding)}
            />
          )),
      )}
    </div>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
