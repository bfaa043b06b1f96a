// Gases and mixtures that are breathed, or must not be.
import { toEntries } from "../lexicon-entry.ts";

export const GASES = toEntries(
  "Gas",
  `
air ; air | air comprimé ; compressed air | breathing air | ~air
oxygene ; oxygène | dioxygène ; oxygen ; O2
oxygene-pur ; oxygène pur | oxygène à 100 % | 100 % oxygène ; pure oxygen | 100% oxygen
azote ; azote | diazote ; nitrogen ; N2
helium ; hélium ; helium ; He
gaz-carbonique ; dioxyde de carbone | gaz carbonique | CO₂ ; carbon dioxide ; CO2
monoxyde-carbone ; monoxyde de carbone | oxyde de carbone ; carbon monoxide ; CO
argon ; argon ; argon gas | ~argon ; Ar
hydrogene ; hydrogène | dihydrogène ; hydrogen ; H2
neon ; ~néon ; ~neon
nitrox ; Nitrox | mélange Nitrox | mélanges Nitrox | air enrichi | air enrichi en oxygène ; nitrox | nitrox mix | enriched air | enriched air nitrox | oxygen enriched air ; EAN | EANx
nitrox-32 ; Nitrox 32 | Nitrox 32/68 ; Nitrox 32 | enriched air 32 | nitrox I ; EAN32 | EANx32
nitrox-36 ; Nitrox 36 | Nitrox 36/64 ; Nitrox 36 | enriched air 36 | nitrox II ; EAN36 | EANx36
nitrox-40 ; Nitrox 40 | Nitrox 40/60 ; Nitrox 40 | enriched air 40 ; EAN40 | EANx40
nitrox-50 ; Nitrox 50 | Nitrox 50/50 ; Nitrox 50 | enriched air 50 ; EAN50 | EANx50
trimix ; Trimix | mélange Trimix | mélange ternaire ; trimix | trimix gas
heliox ; Héliox | mélange héliox ; heliox
hydreliox ; hydréliox ; hydreliox
hydrox ; hydrox ; hydrox | hydrox gas
melange-suroxygene ; mélange suroxygéné | air suroxygéné | mélange enrichi ; oxygen-enriched mixture | hyperoxic mixture
melange-hypoxique ; mélange hypoxique ; hypoxic mixture | hypoxic gas
melange-normoxique ; mélange normoxique ; normoxic mixture
melange-respiratoire ; mélange respiratoire | mélange gazeux | gaz respirable ; breathing gas | breathing mixture | gas mixture | gas mix
gaz-inerte ; gaz inerte | gaz neutre | gaz diluant ; inert gas
diluant ; ~diluant ; ~diluent | diluent gas
gaz-fond ; gaz de fond | mélange fond ; bottom gas
gaz-transport ; gaz de transport | mélange de transport | gaz de transit ; travel gas | travel mix
gaz-decompression ; gaz de décompression | mélange de décompression | gaz de déco ; decompression gas | deco gas
gaz-secours ; gaz de secours ; bailout gas | emergency gas
`,
);
