import { type MouseEvent, type ReactNode, useRef, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { markAt } from "./mark-at.ts";
import { type Finding, isLit } from "./page-findings.ts";

/** Whoever presses and moves further than this selects text. */
const STILL_PX = 4;

interface PageMarksProps {
  findings: readonly Finding[];
  page: number;
  /** The finding that is pointed at, here or in the list, or the entity whose mentions all are. */
  litId: string | null;
  /** The place that was asked for: it is brought into view. */
  chosenId: string | null;
  onLight: (findingId: string | null) => void;
  onChoose: (finding: Finding) => void;
  /** The text of the page, which stays to be selected under its marks. */
  children: ReactNode;
}

/** Marks on the page where the evidence stands. The list beside the page says the same to who can't see it. */
export function PageMarks({ children, onLight, onChoose, ...marks }: PageMarksProps) {
  const [isOver, setOver] = useState(false);
  const pressedAt = useRef({ clientX: 0, clientY: 0 });
  const findAt = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return markAt(marks.findings, marks.page, (clientX - left) / width, (clientY - top) / height);
  };
  const point = (finding: Finding | null) => {
    setOver(finding !== null);
    onLight(finding?.id ?? null);
  };
  const choose = (event: MouseEvent) => {
    const { clientX, clientY } = pressedAt.current;
    const isStill = Math.hypot(event.clientX - clientX, event.clientY - clientY) < STILL_PX;
    const finding = isStill ? findAt(event) : null;
    if (finding) onChoose(finding);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the page does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the page does the same by keyboard
    <div
      className={classNames("absolute inset-0", isOver && "cursor-pointer")}
      onMouseDown={({ clientX, clientY }) => {
        pressedAt.current = { clientX, clientY };
      }}
      onMouseMove={(event) => point(findAt(event))}
      onMouseLeave={() => point(null)}
      onClick={choose}
    >
      {children}
      <Marks {...marks} />
    </div>
  );
}

function Marks({ findings, page, litId, chosenId }: Pick<PageMarksProps, "findings" | "page" | "litId" | "chosenId">) {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 mix-blend-multiply">
      {findings.map((finding) =>
        finding.boxes
          .filter((box) => box.page === page)
          .map(({ x, y, width, height }, index) => (
            <div
              key={`${finding.id} ${x} ${y}`}
              ref={index === 0 && finding.id === chosenId ? bringIntoView : null}
              data-chosen={finding.id === chosenId || undefined}
              className={classNames(
                "absolute rounded-[2px] bg-paper-mark transition-opacity duration-120",
                litId === null ? "opacity-70" : isLit(finding, litId) ? "opacity-100" : "opacity-25",
              )}
              style={{
                left: percent(x),
                top: percent(y),
                width: percent(width),
                height: percent(height),
              }}
            />
          )),
      )}
    </div>
  );
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
