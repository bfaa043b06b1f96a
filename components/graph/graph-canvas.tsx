import { Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefCallback, type RefObject, useCallback, useEffect, useEffectEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import type { GraphScene, SceneLook } from "./scene/graph-scene.ts";

interface GraphCanvasProps {
  view: GraphView;
  look: SceneLook;
  onChoose: (entityId: string | null) => void;
  onExpand: (entityId: string) => void;
  /** Lies over the right side of the canvas where there is no room beside it. */
  card: RefObject<HTMLElement | null>;
}

/** The drawing; all that it shows stands in the list beside it too. */
export function GraphCanvas({ view, look, onChoose, onExpand, card }: GraphCanvasProps) {
  const t = useTranslations("graph");
  const { ref, scene, isImpossible } = useScene(onChoose, onExpand, card);
  useEffect(() => scene?.show(view), [scene, view]);
  useEffect(() => scene?.setLook(look), [scene, look]);
  const { chosenId } = look;
  useEffect(() => {
    if (chosenId) scene?.lookAt(chosenId);
  }, [scene, chosenId]);
  if (isImpossible) return <StatePanel icon={Maximize} title={t("noWebgl")} text={t("noWebglText")} />;
  return (
    <>
      <div ref={ref} role="img" aria-label={t("canvas")} className="absolute inset-0" />
      <div className="absolute right-4 bottom-4 flex flex-col rounded-control border border-line bg-surface">
        <Button look="quiet" size="icon" aria-label={t("zoomIn")} onClick={() => scene?.zoom("in")}>
          <Plus aria-hidden />
        </Button>
        <Button look="quiet" size="icon" aria-label={t("zoomOut")} onClick={() => scene?.zoom("out")}>
          <Minus aria-hidden />
        </Button>
        <Button look="quiet" size="icon" aria-label={t("fit")} onClick={() => scene?.zoom("fit")}>
          <Maximize aria-hidden />
        </Button>
      </div>
    </>
  );
}

interface SceneHandle {
  readonly ref: RefCallback<HTMLDivElement>;
  readonly scene: GraphScene | null;
  readonly isImpossible: boolean;
}

/** The drawing's code is read when there is a place for it; in a browser without WebGL there is none. */
function useScene(
  onChoose: GraphCanvasProps["onChoose"],
  onExpand: GraphCanvasProps["onExpand"],
  card: GraphCanvasProps["card"],
): SceneHandle {
  const [scene, setScene] = useState<GraphScene | null>(null);
  const [isImpossible, setImpossible] = useState(false);
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const choose = useEffectEvent(onChoose);
  const expand = useEffectEvent(onExpand);
  const ref = useCallback((element: HTMLDivElement | null) => setContainer(element), []);
  useEffect(() => {
    if (!container) return;
    let opened: GraphScene | null = null;
    let isWanted = true;
    const open = async () => {
      const { GraphScene } = await import("./scene/graph-scene.ts");
      if (!isWanted) return;
      opened = new GraphScene(container, {
        onChoose: (id) => choose(id),
        onExpand: (id) => expand(id),
        readCoveredPx: () => coveredPx(container, card.current),
      });
      setScene(opened);
    };
    open().catch(() => setImpossible(true));
    return () => {
      isWanted = false;
      opened?.close();
      setScene(null);
    };
  }, [container, card]);
  return { ref, scene, isImpossible };
}

function coveredPx(container: HTMLElement, card: HTMLElement | null): number {
  if (!card) return 0;
  const [under, over] = [container.getBoundingClientRect(), card.getBoundingClientRect()];
  return over.top < under.bottom ? Math.max(0, under.right - over.left) : 0;
}
