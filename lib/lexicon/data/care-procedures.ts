// Procedures of first aid, medical care and equalizing; and how skills are assessed.
import { toEntries } from "../lexicon-entry.ts";

export const CARE_PROCEDURES = toEntries(
  "Procedure",
  `
premiers-secours ; premiers secours | gestes de premiers secours | secourisme ; first aid | first-aid measures
rcp ; réanimation cardio-pulmonaire | réanimation cardiopulmonaire | massage cardiaque et insufflations ; cardiopulmonary resuscitation ; RCP | CPR
massage-cardiaque ; massage cardiaque | compressions thoraciques | massage cardiaque externe ; chest compressions | external cardiac massage ; MCE
insufflations ; insufflations | ventilation artificielle | bouche-à-bouche | respiration artificielle ; rescue breaths | rescue breathing | artificial ventilation | mouth-to-mouth
defibrillation ; défibrillation ; defibrillation
pls ; position latérale de sécurité ; recovery position | lateral recovery position ; PLS
oxygenotherapie ; oxygénothérapie | oxygénothérapie normobare | inhalation d'oxygène | mise sous oxygène | administration d'oxygène | oxygène normobare ; oxygen therapy | oxygen administration | normobaric oxygen | emergency oxygen administration ; ONB
ohb ; oxygénothérapie hyperbare | traitement hyperbare ; hyperbaric oxygen therapy | hyperbaric treatment ; OHB | HBOT
hydratation ; hydratation | réhydratation ; hydration | rehydration
evacuation ; ~évacuation | évacuation d'un accidenté | évacuation sanitaire ; medical evacuation | casualty evacuation | medevac
bilan-victime ; bilan de la victime | bilan de l'accidenté ; casualty assessment | primary survey
examen-neuro ; examen neurologique ; neurological examination | neurological assessment
lva ; libération des voies aériennes ; opening the airway ; LVA
heimlich ; manœuvre de Heimlich | compressions abdominales ; Heimlich manoeuvre | Heimlich maneuver | abdominal thrusts
garrot ; pose d'un garrot ; tourniquet application
compression-manuelle ; compression manuelle | point de compression ; direct pressure
rechauffement ; réchauffement | réchauffement de la victime ; rewarming
immersion-eau-chaude ; immersion dans l'eau chaude | bain d'eau chaude ; hot water immersion
choc-thermique ; choc thermique thérapeutique ; heat treatment of stings
surveillance-accidente ; surveillance de l'accidenté | surveillance de la victime ; monitoring the casualty
visite-medicale ; visite médicale | contrôle médical | examen médical de non-contre-indication | examen médical ; medical examination | dive medical | diving medical examination
epreuve-effort ; épreuve d'effort ; exercise stress test
questionnaire-sante ; questionnaire de santé | questionnaire médical ; medical questionnaire | medical statement | health questionnaire
valsalva ; manœuvre de Valsalva | méthode de Valsalva | Valsalva ; Valsalva manoeuvre | Valsalva maneuver
frenzel ; manœuvre de Frenzel | méthode de Frenzel | Frenzel ; Frenzel manoeuvre | Frenzel maneuver
toynbee ; manœuvre de Toynbee | Toynbee ; Toynbee manoeuvre | Toynbee maneuver
lowry ; manœuvre de Lowry ; Lowry technique | Lowry manoeuvre
edmonds ; manœuvre d'Edmonds ; Edmonds technique
btv ; béance tubaire volontaire | béance tubaire ; voluntary tubal opening | hands-free equalization ; BTV | VTO
deglutition ; déglutition ; swallowing
mouthfill ; mouthfill ; mouthfill | mouthfill equalization
manoeuvre-equilibration ; manœuvre d'équilibration | technique d'équilibration | méthode d'équilibration | manœuvre d'équipression ; equalization technique | equalising technique | equalization manoeuvre
decontraction ; décontraction | relaxation | préparation mentale ; relaxation technique
hyperventilation-volontaire ; hyperventilation volontaire ; voluntary hyperventilation
expiration-forcee ; expiration forcée ; forced exhalation
rincage-diluant ; rinçage du recycleur au diluant | rinçage diluant ; diluent flush
precheck-recycleur ; préventilation | préventilation du recycleur ; pre-breathe | rebreather pre-breathe
bailout ; passage en circuit ouvert | bail-out ; bailout to open circuit | bailout procedure
test-etancheite ; test d'étanchéité | test de pression positive ; positive pressure test | leak test
test-negatif ; test de pression négative ; negative pressure test
calibration ; étalonnage des cellules | calibration de l'analyseur | étalonnage de l'analyseur ; analyser calibration | sensor calibration
evaluation ; ~évaluation ; skill assessment
controle-continu ; contrôle continu | évaluation continue ; continuous assessment
examen-theorique ; examen théorique | épreuve théorique | contrôle des connaissances ; theory exam | written exam | knowledge test
examen-pratique ; épreuve pratique | épreuve technique ; practical test | skills test
stage-pedagogique ; stage pédagogique | stage en situation ; teaching placement | instructor internship
stage-initial ; stage initial ; initial instructor course
stage-final ; stage final ; final instructor course
vae ; validation des acquis de l'expérience ; recognition of prior experience ; VAE
passerelle ; ~passerelle | équivalence de brevets ; crossover | crossover course
remise-niveau ; réadaptation | plongée de réadaptation | plongée de remise à niveau | plongée de reprise ; refresher dive | check dive | scuba review | scuba refresher
demonstration ; ~démonstration ; skill demonstration
`,
);
