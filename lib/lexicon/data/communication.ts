// Concepts of communication: hand signals, light and sound signals, radio.
import { toEntries } from "../lexicon-entry.ts";

export const COMMUNICATION = toEntries(
  "Concept",
  `
signes ; signes de communication | signes de plongée | signes conventionnels | signaux manuels | code de communication | code des signes ; hand signals | dive hand signals | diving hand signals | underwater hand signals
signe-ok ; signe OK | signe « ok » | signe tout va bien | signal OK | signe ça va ; OK signal | OK hand signal | OK sign
signe-ok-surface ; signe OK surface | signe OK en surface ; OK at the surface signal | surface OK signal
signe-ca-va-pas ; signe ça ne va pas | signe ça va pas | signe quelque chose ne va pas ; something is wrong signal | problem signal | not OK signal
signe-panne-air ; signe panne d'air | signe « je n'ai plus d'air » | signe plus d'air | signal de panne d'air ; out of air signal | out-of-air signal
signe-reserve ; signe réserve | signe je suis sur réserve | signe « réserve » | signal de réserve ; low on air signal | reserve signal
signe-mi-pression ; signe mi-pression | signe je suis à mi-pression | signe 100 bars ; half-tank signal | 100 bar signal
signe-essoufflement ; signe essoufflement | signe d'essoufflement | signal d'essoufflement | signe je suis essoufflé ; out of breath signal | breathless signal
signe-froid ; signe froid | signe « froid » | signe j'ai froid ; cold signal | I am cold signal
signe-narcose ; signe narcose | signe de narcose ; narcosis signal
signe-crampe ; signe crampe | signe de crampe ; cramp signal
signe-vertige ; signe vertige | signe j'ai le vertige ; dizziness signal | vertigo signal
signe-oreilles ; signe oreilles | signe problème d'oreilles ; ear problem signal | ears not clearing signal
signe-monter ; signe monter | signe on remonte | signe remonter ; ascend signal | go up signal | up signal
signe-descendre ; signe descendre | signe on descend ; descend signal | go down signal
signe-stop ; signe stop ; stop signal | stop sign
signe-palier ; signe palier | signe de palier ; decompression stop signal | deco stop signal | safety stop signal
signe-fin ; signe fin de plongée | signe fin d'exercice ; end of dive signal
signe-detresse ; signe de détresse en surface | signal de détresse en surface | signe détresse surface ; surface distress signal | distress signal at the surface
signe-combien-air ; signe combien d'air | signe quelle est ta pression | signe manomètre ; how much air signal | check your pressure signal
signe-regarde ; signe regarde | signe regarder ; look signal
signe-regroupement ; signe regroupement | signe se regrouper | signe se rassembler ; come together signal | gather signal
signe-stabilisation ; signe stabilisez-vous ; level off signal | stay at this depth signal
signe-lampe-ok ; signal lumineux OK ; OK light signal
signaux-lumineux ; signaux lumineux | signes de nuit ; light signals | torch signals | dive light signals
signaux-sonores ; signaux sonores ; sound signals | audible signals
signaux-corde ; code de traction | signaux au bout ; rope signals | line pull signals
mayday ; mayday | message de détresse ; mayday | mayday call | distress message ; MAYDAY
pan-pan ; pan-pan | message d'urgence ; pan-pan | pan-pan call | urgency message
canal-16 ; canal 16 | VHF canal 16 ; channel 16 | VHF channel 16
numero-196 ; numéro 196 ; emergency number 196
numero-112 ; numéro 112 ; emergency number 112
smdsm ; système mondial de détresse et de sécurité en mer ; global maritime distress and safety system ; SMDSM | GMDSS
communication-surface ; communication avec la surface ; surface communication
`,
);
