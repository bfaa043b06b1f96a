// Procedures around a dive: kinds of dives and stops, what is done before, during and after.
import { toEntries } from "../lexicon-entry.ts";

export const DIVE_PROCEDURES = toEntries(
  "Procedure",
  `
palier ; palier | palier de décompression | palier obligatoire | palier de déco ; decompression stop | deco stop | mandatory stop | required stop
palier-securite ; palier de sécurité | palier de principe | arrêt de sécurité ; safety stop ; PS
palier-3 ; palier à 3 mètres | palier à 3 m | palier de 3 m ; 3 m stop | stop at 3 m
palier-5 ; palier à 5 mètres | palier à 5 m ; 5 m stop | stop at 5 m
palier-6 ; palier à 6 mètres | palier à 6 m ; 6 m stop | stop at 6 m
palier-profond ; palier profond ; deep stop
mi-profondeur ; palier à mi-profondeur ; half-depth stop
interruption-palier ; interruption de palier | palier interrompu ; interrupted stop | omitted stop
remontee-rapide ; remontée rapide | remontée trop rapide | remontée incontrôlée | remontée anormale ; rapid ascent | uncontrolled ascent | fast ascent
remontee-lente ; remontée lente ; slow ascent
procedure-remontee-rapide ; procédure de remontée rapide | procédure de rattrapage ; omitted decompression procedure | missed decompression procedure
changement-gaz ; changement de gaz | changement de mélange ; gas switch | gas change
decompression-oxygene ; décompression à l'oxygène | palier à l'oxygène pur | palier à l'oxygène ; oxygen decompression | oxygen stop
recompression ; recompression | recompression thérapeutique ; recompression therapy | therapeutic recompression
recompression-immersion ; recompression par immersion | réimmersion thérapeutique ; in-water recompression
check-list ; check-list | checklist | liste de vérification ; dive checklist | pre-dive checklist
consignes-dp ; consignes du directeur de plongée | consignes du DP | consignes données par le directeur de plongée | consignes données par le DP | instructions du directeur de plongée ; dive director's instructions | instructions of the dive director | instructions given by the dive director | dive supervisor's instructions | instructions of the dive supervisor
consignes-gp ; consignes du guide de palanquée | consignes du GP | consignes données par le guide de palanquée | consignes données par le GP | instructions du guide de palanquée ; dive guide's instructions | dive leader's instructions | instructions of the dive guide | instructions of the dive leader
consignes-securite ; consignes de sécurité | instructions de sécurité ; safety instructions
briefing ; briefing | briefing de plongée ; dive briefing | pre-dive briefing
debriefing ; débriefing | debriefing de plongée ; dive debriefing | post-dive debriefing
controle-binome ; contrôle mutuel | contrôle avant plongée | vérification mutuelle | vérification croisée | contrôle du binôme | test pré-plongée ; buddy check | pre-dive safety check | pre-dive check ; BWRAF
test-bulles ; contrôle des bulles ; bubble check
bilan-gaz ; contrôle de la pression ; air check | gas check
procedure-perte ; procédure de perte de palanquée | conduite à tenir en cas de perte de palanquée | procédure de perte de binôme | perte de palanquée | perte de binôme ; lost buddy procedure | missing diver procedure | buddy separation procedure
situation-panne-air ; panne d'air | panne d'air en plongée ; out-of-air situation | out of air | out-of-air emergency
panne-air-procedure ; procédure de panne d'air ; out-of-air procedure | out-of-air emergency procedure
appel-secours ; appel des secours | déclenchement des secours | alerte des secours | appel de détresse ; calling the emergency services | distress call | raising the alarm
rappel-plongeurs ; rappel des plongeurs ; diver recall
plan-secours ; plan de secours ; emergency plan | emergency action plan
plan-plongee ; plan de plongée ; dive plan
parametres-suivi ; relevé des paramètres | enregistrement des paramètres de plongée ; recording the dive parameters | dive logging
bapteme ; baptême de plongée | baptême ; introductory dive | first dive experience | try dive | discover scuba dive
plongee-exploration ; plongée d'exploration | ~exploration ; exploration dive | fun dive | recreational dive
plongee-enseignement ; plongée d'enseignement | plongée technique d'enseignement ; training dive
plongee-epave ; plongée sur épave | plongée épave ; wreck dive | wreck diving
plongee-nuit ; plongée de nuit | plongée nocturne ; night dive | night diving
plongee-derivante ; plongée dérivante | plongée en dérive | plongée à la dérive ; drift dive | drift diving
plongee-profonde ; plongée profonde ; deep dive | deep diving
plongee-altitude ; plongée en altitude | plongée en lac de montagne ; altitude dive | altitude diving
plongee-souterraine ; plongée souterraine | plongée spéléo | spéléologie subaquatique ; cave dive | cave diving
plongee-caverne ; plongée en caverne ; cavern dive | cavern diving
plongee-glace ; plongée sous glace ; ice dive | ice diving
plongee-eau-froide ; plongée en eau froide ; cold water dive | cold water diving
plongee-eau-douce ; plongée en eau douce ; freshwater dive | fresh water diving
plongee-bateau ; plongée depuis un bateau | plongée en bateau ; boat dive | boat diving
plongee-bord ; plongée du bord | plongée depuis le bord | plongée de la plage ; shore dive | shore diving
plongee-piscine ; plongée en piscine ; pool dive | pool diving
plongee-tombant ; plongée sur tombant ; wall dive | wall diving
plongee-sidemount ; plongée sidemount | plongée en configuration sidemount ; sidemount diving
plongee-solo ; plongée en solitaire | plongée en solo ; solo dive | solo diving
plongee-recycleur ; plongée en recycleur | plongée au recycleur ; rebreather dive | rebreather diving
plongee-saturation ; plongée à saturation ; saturation diving
plongee-nitrox ; plongée au Nitrox | plongée Nitrox ; nitrox dive | nitrox diving | enriched air diving
plongee-trimix ; plongée au Trimix | plongée Trimix ; trimix dive | trimix diving
plongee-air ; plongée à l'air ; air dive | air diving
plongee-technique ; plongée technique | plongée tek ; technical diving | technical dive | tech diving
plongee-loisir ; plongée loisir | plongée de loisir | plongée subaquatique de loisir ; recreational diving | recreational scuba diving | sport diving
plongee-professionnelle ; plongée professionnelle ; commercial diving | professional diving
plongee-scientifique ; plongée scientifique ; scientific diving
plongee-bio ; plongée bio | plongée biologie ; marine biology dive
plongee-enfant ; plongée enfant | plongée des enfants ; children's diving
plongee-handi ; plongée handisub | handisub ; adaptive diving | disabled diving
randonnee-subaquatique ; randonnée subaquatique | randonnée palmée | palmes-masque-tuba loisir ; snorkelling | snorkeling | snorkel tour
chasse-sous-marine ; chasse sous-marine | pêche sous-marine ; spearfishing
nage-palmes ; nage avec palmes ; finswimming | fin swimming ; NAP
hockey-sub ; hockey subaquatique ; underwater hockey
tir-cible ; tir sur cible subaquatique ; underwater target shooting
rugby-sub ; rugby subaquatique ; underwater rugby
plongee-circuit-ouvert ; plongée en circuit ouvert ; open-circuit diving
yoyo ; plongée yo-yo | profil yo-yo ; yo-yo diving | yo-yo dive | saw-tooth profile
profil-inverse ; profil inversé | plongée à profil inversé ; reverse profile | reverse profile dive
recherche-quadrillage ; recherche par quadrillage ; grid search | jackstay search
recherche-circulaire ; recherche circulaire | recherche en cercle ; circular search
recherche-spirale ; recherche en spirale ; expanding square search | spiral search
gonflage ; ~gonflage | gonflage des blocs | gonflage des bouteilles | chargement des blocs | chargement des bouteilles ; cylinder filling | tank filling
melange-pression-partielle ; fabrication par pressions partielles | mélange par pressions partielles | méthode des pressions partielles ; partial pressure blending
melange-continu ; fabrication en flux continu | mélange en flux continu ; continuous flow blending | continuous blending
transvasement ; transvasement | transfert de gaz ; decanting | gas transfer
inspection-visuelle ; inspection visuelle | inspection visuelle annuelle | visite annuelle du bloc ; visual inspection | visual cylinder inspection
requalification ; requalification | requalification périodique | réépreuve | épreuve hydraulique | réépreuve hydraulique ; hydrostatic test | hydrostatic testing | hydro test | cylinder requalification
revision-detendeur ; révision du détendeur | révision annuelle du détendeur | révision annuelle | maintenance du détendeur ; regulator service | regulator servicing | regulator overhaul
rincage ; rinçage à l'eau douce ; freshwater rinse | rinsing in fresh water
desinfection ; désinfection du matériel | désinfection des embouts ; equipment disinfection
degraissage-oxygene ; mise en service oxygène | dégraissage oxygène | nettoyage compatible oxygène ; oxygen cleaning | oxygen service cleaning
mouillage ; mouillage du bateau | prise de mouillage ; anchoring
amarrage ; amarrage ; mooring
appareillage ; ~appareillage ; casting off | getting under way
homme-mer ; homme à la mer | récupération d'un homme à la mer ; man overboard | man overboard drill ; MOB
fabrication-melanges ; fabrication des mélanges | fabrication de mélanges | fabrication des mélanges Nitrox | fabrication du Nitrox ; gas blending | nitrox blending | gas mixing
approche-surface ; approche de la surface | règles d'approche de la surface ; approaching the surface
balisage ; balisage d'une zone de plongée ; marking a dive site
scaphandre-immersion-simulee ; plongée fictive | plongée en caisson ; chamber dive | simulated dive
palmage-test-800 ; épreuve de nage PMT ; snorkel swim test
mannequin-test ; épreuve du mannequin | sauvetage du mannequin ; dummy rescue test
`,
);
