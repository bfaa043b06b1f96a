// The files of the sample course, by the names under which they ship.
import { ACCIDENTS } from "./content/accidents.ts";
import { ENRICHED_AIR } from "./content/enriched-air.ts";
import { PLONGEUR_ENCADRE } from "./content/plongeur-encadre.ts";
import { SUPERVISED_DIVER } from "./content/supervised-diver.ts";
import { drawManual } from "./manuals/draw-manual.ts";
import { drawDeck } from "./slides/draw-deck.ts";

export const SAMPLE_COURSE: ReadonlyMap<string, () => Promise<Uint8Array>> = new Map([
  ["plongeur-encadre-20-m.pdf", () => drawManual(PLONGEUR_ENCADRE)],
  ["supervised-diver-first-session.pptx", () => drawDeck(SUPERVISED_DIVER)],
  ["enriched-air-basics.pdf", () => drawManual(ENRICHED_AIR)],
  ["accidents-et-prevention.pptx", () => drawDeck(ACCIDENTS)],
]);
