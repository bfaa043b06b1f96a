// How nodes and edges look in each of their states. Sigma evaluates again only those whose state has changed.
import type { Settings } from "sigma/settings";
import type { StylesDeclaration } from "sigma/types";
import type { EdgeData, NodeData } from "./update-graph.ts";

/** "out" is hidden by a filter, "faded" away from what is chosen, "lit" at it. */
type Show = "plain" | "faded" | "lit" | "out";

export interface ShowState {
  show: Show;
}

export const PLAIN: ShowState = { show: "plain" };

const FADED = 0.1;

type Styles = StylesDeclaration<NodeData, EdgeData, ShowState, ShowState>;

export const STYLES: Styles = {
  nodes: [
    {
      x: { attribute: "x" },
      y: { attribute: "y" },
      size: { attribute: "size" },
      color: { attribute: "color" },
      labelVisibility: "hidden",
    },
    { matchState: "show", cases: { faded: { opacity: FADED }, out: { visibility: "hidden" } } },
  ],
  edges: [
    { size: 1, color: { attribute: "color" }, opacity: { attribute: "strength" } },
    {
      matchState: "show",
      cases: {
        faded: { opacity: FADED / 2 },
        lit: { opacity: 0.8, color: { attribute: "litColor" } },
        out: { visibility: "hidden" },
      },
    },
  ],
};

/** Names are drawn by the layer above: sigma's own may lie over each other. */
export const SETTINGS: Partial<Settings> = {
  renderLabels: false,
  itemSizesReference: "screen",
  enableCameraRotation: false,
  minEdgeThickness: 1,
  nodePickingPadding: 4,
  stagePadding: 48,
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
};
