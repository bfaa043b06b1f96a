// What a deck of the sample course says, apart from how it is drawn.

export type Point = string | { readonly text: string; readonly points: readonly string[] };

export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SlideCell[])[];
  /** Of each column, relative to the others. */
  readonly widths: readonly number[];
}

export type SlideCell = string | { readonly text: string; readonly rowSpan: number };

export interface SlideContent {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead: string;
  readonly points?: readonly Point[];
  readonly table?: SlideTable;
  /** What the instructor says. */
  readonly notes: string;
}

export interface Deck {
  /** BCP 47, with the country: spelling is checked by it. */
  readonly language: "en-GB" | "fr-FR";
  readonly title: string;
  readonly subtitle: string;
  readonly issuer: string;
  readonly notes: string;
  readonly slides: readonly SlideContent[];
}
