// The pupil's manual of the first certification, in French.
import type { Manual } from "../manuals/manual.ts";
import { note, table, text } from "../manuals/manual.ts";
import { THEORIE } from "./plongeur-encadre-theory.ts";
import { ENTRAINEMENT } from "./plongeur-encadre-training.ts";

export const PLONGEUR_ENCADRE: Manual = {
  language: "fr",
  title: "Plongeur encadré 20 m",
  subtitle: "Manuel de l’élève",
  issuer: "Union des plongeurs de l’Archipel (UPA)",
  edition: "Édition 2026",
  cover: [
    table(
      [3, 7],
      [],
      [
        ["Brevet", "Plongeur encadré 20 m (PE20)"],
        ["Délivré par", "l’Union des plongeurs de l’Archipel (UPA)"],
        ["Âge minimal", "12 ans"],
        ["Profondeur maximale", "20 m, sous la conduite d’un guide de palanquée"],
        ["Formation", "6 plongées en milieu naturel au moins, sur 15 mois au plus"],
        ["Et ensuite", "Plongeur autonome 20 m (PA20), Plongeur Nitrox"],
      ],
    ),
    text(
      "Ce manuel suit la formation pas à pas : ce que le brevet demande et permet, le matériel, la pression et l’air, puis la plongée elle-même, du briefing au retour à bord.",
    ),
    note(
      "Un cours d’exemple",
      "L’école, l’Union et leurs brevets sont imaginaires. Ce texte montre à quoi ressemble un cours ; il ne remplace ni une formation ni un moniteur.",
    ),
  ],
  chapters: [...ENTRAINEMENT, ...THEORIE],
};
