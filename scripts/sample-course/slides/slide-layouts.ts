// The layouts of a deck: a cover, then slides with points, a table, or both beside each other.
import type PptxGenJS from "pptxgenjs";
import { DEEP, INK, LINE, PAPER, SOFT } from "../palette.ts";

export const TITLE_FONT = "Georgia";
export const TEXT_FONT = "Calibri";

/** In inches, on a slide of 13.33 × 7.5. */
const LEFT = 0.75;
const WIDTH = 11.83;
const TOP = 2.1;
const HEIGHT = 4.55;
const HALF = 5.4;

export const TABLE_PLACES = {
  Table: { x: LEFT, y: TOP, w: WIDTH, rowH: 0.58, fontSize: 18 },
  "Points and table": { x: LEFT + HALF + 0.4, y: TOP, w: WIDTH - HALF - 0.4, rowH: 0.5, fontSize: 16 },
} as const;

/** pptxgenjs wants colours without their hash. */
export const hex = (color: string): string => color.replace("#", "");

type Layout = PptxGenJS.SlideMasterProps;
type LayoutObjects = NonNullable<Layout["objects"]>;

export function defineLayouts(pptx: PptxGenJS, issuer: string): void {
  pptx.defineSlideMaster(coverLayout());
  pptx.defineSlideMaster(contentLayout("Points", issuer, WIDTH));
  pptx.defineSlideMaster(contentLayout("Table", issuer, null));
  pptx.defineSlideMaster(contentLayout("Points and table", issuer, HALF));
}

function coverLayout(): Layout {
  const objects: LayoutObjects = [
    placeholder("title", "title", [LEFT, 1.5, WIDTH, 2.2], {
      fontFace: TITLE_FONT,
      fontSize: 40,
      valign: "bottom",
      color: hex(PAPER),
    }),
    { rect: { x: LEFT, y: 3.95, w: 0.9, h: 0.05, fill: { color: hex(LINE) } } },
    placeholder("subtitle", "body", [LEFT, 4.25, WIDTH, 1.1], { fontSize: 22, color: hex(LINE) }),
  ];
  return { title: "Cover", background: { color: hex(DEEP) }, objects };
}

function contentLayout(title: string, issuer: string, bodyWidth: number | null): Layout {
  const objects: LayoutObjects = [
    { rect: { x: 0, y: 0, w: 0.16, h: 7.5, fill: { color: hex(DEEP) } } },
    placeholder("title", "title", [LEFT, 0.45, WIDTH, 0.85], {
      fontFace: TITLE_FONT,
      fontSize: 32,
      bold: true,
      color: hex(DEEP),
    }),
    placeholder("lead", "body", [LEFT, 1.28, WIDTH, 0.6], { fontSize: 18, color: hex(SOFT) }),
    {
      text: {
        text: issuer,
        options: { x: LEFT, y: 6.9, w: 8, h: 0.3, margin: 0, fontFace: TEXT_FONT, fontSize: 11, color: hex(SOFT) },
      },
    },
  ];
  if (bodyWidth !== null) {
    const place = [LEFT, TOP, bodyWidth, HEIGHT] as const;
    objects.push(placeholder("points", "body", place, { fontSize: 20, color: hex(INK), paraSpaceAfter: 8 }));
  }
  return {
    title,
    background: { color: hex(PAPER) },
    objects,
    slideNumber: {
      x: 12.1,
      y: 6.9,
      w: 0.5,
      h: 0.3,
      fontFace: TEXT_FONT,
      fontSize: 11,
      color: hex(SOFT),
      align: "right",
    },
  };
}

function placeholder(
  name: string,
  type: "body" | "title",
  [x, y, w, h]: readonly [number, number, number, number],
  style: PptxGenJS.TextPropsOptions,
): LayoutObjects[number] {
  const options = {
    name,
    type,
    x,
    y,
    w,
    h,
    margin: 0,
    align: "left",
    valign: "top",
    fontFace: TEXT_FONT,
    ...style,
  } as const;
  return { placeholder: { options } };
}
