// The port of text recognition: an image in, the words that it shows out.
import type { Rect } from "./layout/rect.ts";

/** Its place is in pixels of the image, as are all lengths. */
export interface RecognisedWord extends Rect {
  readonly text: string;
  /** How sure it is, from 0 to 100. */
  readonly confidence: number;
  /** Words of one line share a number. */
  readonly line: number;
  readonly baseline: number;
  /** From the top of the line's letters to the bottom of its descenders. */
  readonly height: number;
}

export interface TextRecogniser {
  /** True once it has used up its time: what is not read by then stays so. */
  readonly isSpent: boolean;
  /** The PNG that `draw` gives is a whole page, or a picture with words here and there; drawing it takes of its time too. */
  recognise(draw: () => Promise<Uint8Array>, kind: "page" | "picture"): Promise<readonly RecognisedWord[]>;
  close(): Promise<void>;
}
