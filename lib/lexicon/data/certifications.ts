// Certifications and levels: what a card or a brevet says that its bearer may do.
import { toEntries } from "../lexicon-entry.ts";

export const CERTIFICATIONS = toEntries(
  "Certification",
  `
niveau-1 ; Niveau 1 | plongeur niveau 1 | brevet de plongeur niveau 1 | plongeur N1 ; Level 1 | level 1 diver ; N1 | P1
niveau-2 ; Niveau 2 | plongeur niveau 2 | brevet de plongeur niveau 2 | plongeur N2 ; Level 2 | level 2 diver ; N2 | P2
niveau-3 ; Niveau 3 | plongeur niveau 3 | brevet de plongeur niveau 3 | plongeur N3 ; Level 3 | level 3 diver ; N3 | P3
niveau-4 ; Niveau 4 | guide de palanquée – Niveau 4 | guide de palanquée niveau 4 | plongeur niveau 4 | brevet de plongeur niveau 4 | plongeur N4 ; Level 4 | level 4 diver | dive leader level 4 ; N4 | P4 | GP-N4 | N4-GP
niveau-5 ; Niveau 5 | plongeur niveau 5 | brevet de plongeur niveau 5 ; Level 5 | level 5 diver ; N5 | P5 | N5-DP
pe12 ; plongeur encadré à 12 m | plongeur encadré 12 mètres | plongeur encadré à 12 mètres ; supervised diver to 12 m ; PE12 | PE-12
pe20 ; plongeur encadré à 20 m | plongeur encadré 20 mètres | plongeur encadré à 20 mètres ; supervised diver to 20 m ; PE20 | PE-20
pe40 ; plongeur encadré à 40 m | plongeur encadré 40 mètres | plongeur encadré à 40 mètres ; supervised diver to 40 m ; PE40 | PE-40
pe60 ; plongeur encadré à 60 m | plongeur encadré 60 mètres | plongeur encadré à 60 mètres ; supervised diver to 60 m ; PE60 | PE-60
pa12 ; plongeur autonome à 12 m | plongeur autonome 12 mètres | plongeur autonome à 12 mètres ; autonomous diver to 12 m ; PA12 | PA-12
pa20 ; plongeur autonome à 20 m | plongeur autonome 20 mètres | plongeur autonome à 20 mètres ; autonomous diver to 20 m ; PA20 | PA-20
pa40 ; plongeur autonome à 40 m | plongeur autonome 40 mètres | plongeur autonome à 40 mètres ; autonomous diver to 40 m ; PA40 | PA-40
pa60 ; plongeur autonome à 60 m | plongeur autonome 60 mètres | plongeur autonome à 60 mètres ; autonomous diver to 60 m ; PA60 | PA-60
plongeur-bronze ; plongeur de bronze ; bronze diver
plongeur-argent ; plongeur d'argent ; silver diver
plongeur-or ; plongeur d'or ; gold diver
pass-plongee ; Pack Découverte | pass découverte ; discovery pack
guide-palanquee-associe ; guide de palanquée associé ; associate dive guide
initiateur ; initiateur de club | initiateur | brevet d'initiateur | initiateur fédéral ; club instructor assistant
stagiaire-pedagogique ; stagiaire pédagogique MF1 ; MF1 trainee instructor
mf1 ; moniteur fédéral 1er degré | moniteur fédéral premier degré | moniteur fédéral 1 ; federal instructor 1st degree | federal instructor level 1 ; MF1
mf2 ; moniteur fédéral 2e degré | moniteur fédéral deuxième degré | moniteur fédéral 2 ; federal instructor 2nd degree | federal instructor level 2 ; MF2
e1 ; enseignant niveau 1 | encadrant niveau 1 | enseignant de niveau 1 | encadrant de niveau 1 | ~enseignant E1 | ~encadrant E1 ; teaching level 1 ; E1
e2 ; enseignant niveau 2 | encadrant niveau 2 | enseignant de niveau 2 | encadrant de niveau 2 | ~enseignant E2 | ~encadrant E2 ; teaching level 2 ; E2
e3 ; enseignant niveau 3 | encadrant niveau 3 | enseignant de niveau 3 | encadrant de niveau 3 | ~enseignant E3 | ~encadrant E3 ; teaching level 3 ; E3
e4 ; enseignant niveau 4 | encadrant niveau 4 | enseignant de niveau 4 | encadrant de niveau 4 | ~enseignant E4 | ~encadrant E4 ; teaching level 4 ; E4
bees1 ; brevet d'État d'éducateur sportif 1er degré | BEES premier degré ; State sports instructor 1st degree ; BEES1 | BEES 1
bees2 ; brevet d'État d'éducateur sportif 2e degré | BEES deuxième degré ; State sports instructor 2nd degree ; BEES2 | BEES 2
bees3 ; brevet d'État d'éducateur sportif 3e degré | BEES troisième degré ; State sports instructor 3rd degree ; BEES3 | BEES 3
bpjeps ; brevet professionnel de la jeunesse, de l'éducation populaire et du sport ; professional youth and sport diploma ; BPJEPS | BP-JEPS
dejeps ; diplôme d'État de la jeunesse, de l'éducation populaire et du sport ; State youth and sport diploma ; DEJEPS | DE-JEPS
desjeps ; diplôme d'État supérieur de la jeunesse, de l'éducation populaire et du sport ; higher State youth and sport diploma ; DESJEPS | DES-JEPS
cah ; certificat d'aptitude à l'hyperbarie ; certificate of hyperbaric fitness ; CAH
nitrox-simple ; Plongeur Nitrox | qualification Nitrox | Nitrox simple | Nitrox élémentaire | plongeur Nitrox simple | Nitrox de base ; Nitrox diver | basic nitrox diver | enriched air diver | enriched air nitrox diver ; PN
nitrox-confirme ; Plongeur Nitrox Confirmé | Nitrox confirmé | Nitrox avancé ; advanced nitrox diver | advanced nitrox ; PNC
moniteur-nitrox ; Moniteur Nitrox ; nitrox instructor | enriched air instructor
moniteur-nitrox-confirme ; Moniteur Nitrox Confirmé ; advanced nitrox instructor
trimix-normoxique ; plongeur Trimix élémentaire | plongeur Trimix normoxique | Trimix normoxique | Trimix élémentaire ; normoxic trimix diver
trimix-hypoxique ; plongeur Trimix | plongeur Trimix confirmé | plongeur Trimix hypoxique | Trimix hypoxique ; trimix diver | hypoxic trimix diver
moniteur-trimix ; moniteur Trimix ; trimix instructor
recycleur-diver ; plongeur recycleur | qualification recycleur ; rebreather diver | CCR diver
rifap ; réactions et intervention face à un accident de plongée | RIFA Plongée | RIFA-Plongée | réactions et interventions face à l'accident de plongée | carte RIFAP ; dive accident response certificate ; RIFAP
rifaa ; réactions et intervention face à un accident d'apnée ; freediving accident response certificate ; RIFAA
anteor ; animateur technique d'oxygénothérapie et de réanimation | ANTEOR formateur de secourisme ; oxygen and first aid trainer ; ANTEOR
psc1 ; prévention et secours civiques de niveau 1 | prévention et secours civiques ; civic first aid certificate ; PSC1 | PSC 1
pse1 ; premiers secours en équipe de niveau 1 ; team first aid level 1 ; PSE1 | PSE 1
pse2 ; premiers secours en équipe de niveau 2 ; team first aid level 2 ; PSE2 | PSE 2
sst ; sauveteur secouriste du travail ; workplace first aider ; SST
bnssa ; brevet national de sécurité et de sauvetage aquatique ; national lifeguard certificate ; BNSSA
tiv-cert ; technicien en inspection visuelle | qualification TIV ; visual inspection technician ; TIV
vetement-sec ; plongeur vêtement sec | qualification vêtement sec | plongée en vêtement sec ; dry suit diver | dry suit speciality ; PVS
pesh6 ; plongeur en situation de handicap 6 m | plongeur encadré en situation de handicap 6 mètres ; supervised diver with a disability to 6 m ; PESH6 | PESH 6
pesh12 ; plongeur en situation de handicap 12 m | plongeur encadré en situation de handicap 12 mètres ; supervised diver with a disability to 12 m ; PESH12 | PESH 12
pesh20 ; plongeur en situation de handicap 20 m | plongeur encadré en situation de handicap 20 mètres ; supervised diver with a disability to 20 m ; PESH20 | PESH 20
pesh40 ; plongeur encadré en situation de handicap 40 mètres ; supervised diver with a disability to 40 m ; PESH40 | PESH 40
eh1 ; enseignant handisub 1er degré | enseignant de plongée handisub 1 ; disabled diving instructor 1 ; EH1
eh2 ; enseignant handisub 2e degré | enseignant de plongée handisub 2 ; disabled diving instructor 2 ; EH2
permis-cotier ; permis plaisance option côtière | permis côtier | permis bateau côtier ; coastal boat licence
permis-hauturier ; permis hauturier | extension hauturière ; offshore boat licence
crr ; certificat restreint de radiotéléphoniste ; restricted radiotelephone certificate ; CRR
apneiste-niveau-1 ; apnéiste niveau 1 | apnéiste piscine | apnéiste A1 ; freediver level 1 | level 1 freediver | freediving level 1 ; A1
apneiste-niveau-2 ; apnéiste niveau 2 | apnéiste eau libre | apnéiste A2 ; freediver level 2 | level 2 freediver | freediving level 2 ; A2
apneiste-niveau-3 ; apnéiste niveau 3 | apnéiste confirmé eau libre | apnéiste A3 ; freediver level 3 | level 3 freediver | freediving level 3 ; A3
apneiste-niveau-4 ; apnéiste expert eau libre | apnéiste niveau 4 | apnéiste A4 ; freediver level 4 | level 4 freediver | freediving level 4 ; A4
mef1 ; moniteur entraîneur fédéral 1er degré | moniteur entraîneur fédéral apnée 1er degré ; freediving coach 1st degree ; MEF1
mef2 ; moniteur entraîneur fédéral 2e degré | moniteur entraîneur fédéral apnée 2e degré ; freediving coach 2nd degree ; MEF2
initiateur-entraineur-apnee ; initiateur entraîneur apnée | initiateur entraîneur | initiateur entraîneur d'apnée ; freediving coach assistant
initiateur-entraineur-apnee-1 ; initiateur entraîneur apnée niveau 1 | initiateur entraîneur d'apnée 1er degré ; freediving coach assistant level 1 ; IE1
initiateur-entraineur-apnee-2 ; initiateur entraîneur apnée niveau 2 | initiateur entraîneur d'apnée 2e degré ; freediving coach assistant level 2 ; IE2
pb1 ; plongeur bio 1 | plongeur bio niveau 1 ; marine biology diver 1 ; PB1
pb2 ; plongeur bio 2 | plongeur bio niveau 2 ; marine biology diver 2 ; PB2
classe-0b ; classe 0 mention B | scaphandrier classe 0 mention B ; class 0 professional diver ; 0B
classe-1b ; classe 1 mention B | scaphandrier classe 1 mention B | classe I mention B ; class 1 professional diver ; 1B
classe-2b ; classe 2 mention B | scaphandrier classe 2 mention B | classe II mention B ; class 2 professional diver ; 2B
padi-dsd ; baptême PADI | Discover Scuba ; Discover Scuba Diving | Discover Scuba Diving experience ; DSD
padi-scuba-diver ; PADI Scuba Diver ; PADI Scuba Diver | PADI scuba diver certification
owd ; Open Water Diver | plongeur Open Water | brevet Open Water ; Open Water Diver | open water diver certification | PADI Open Water Diver | PADI OWD | Open Water | Open Water Scuba Diver ; OWD | OW
aowd ; Advanced Open Water Diver | plongeur Advanced | plongeur Advanced Open Water ; Advanced Open Water Diver | Advanced Open Water | PADI Advanced Open Water Diver | PADI AOWD ; AOWD | AOW
junior-owd ; Junior Open Water Diver | Junior Open Water ; Junior Open Water Diver | junior open water diver certification ; JOWD
junior-aowd ; Junior Advanced Open Water Diver | Junior Advanced Open Water ; Junior Advanced Open Water Diver | junior advanced open water diver certification
junior-rescue ; Junior Rescue Diver ; Junior Rescue Diver | junior rescue diver certification
rescue-diver ; Rescue Diver | plongeur sauveteur PADI ; Rescue Diver | PADI Rescue Diver ; ~RED
diver-stress-rescue ; Diver Stress & Rescue | Stress & Rescue | SSI Diver Stress & Rescue ; Diver Stress & Rescue | diver stress and rescue | stress and rescue
emergency-first-response ; Emergency First Response ; Emergency First Response | emergency first response course ; EFR
master-scuba-diver ; Master Scuba Diver ; Master Scuba Diver | PADI master scuba diver ; MSD
divemaster ; Divemaster | maître de plongée PADI ; Divemaster | PADI Divemaster | dive master ; DM
assistant-instructor ; Assistant Instructor | instructeur assistant ; Assistant Instructor | PADI Assistant Instructor
owsi ; Open Water Scuba Instructor | instructeur Open Water ; Open Water Scuba Instructor | open water instructor | PADI instructor ; OWSI
msdt ; Master Scuba Diver Trainer ; Master Scuba Diver Trainer | PADI master scuba diver trainer ; MSDT
idc-staff ; IDC Staff Instructor ; IDC Staff Instructor | IDC staff
course-director ; Course Director ; Course Director | PADI Course Director
deep-diver ; spécialité plongée profonde PADI ; Deep Diver | deep diver specialty | deep diving specialty
wreck-diver ; spécialité plongée sur épave ; Wreck Diver | wreck diver specialty
night-diver ; spécialité plongée de nuit ; Night Diver | night diver specialty
cavern-diver ; plongeur caverne ; Cavern Diver | cavern diver certification
cave-diver ; plongeur spéléo | plongeur souterrain ; Cave Diver | full cave diver
sidemount-diver ; plongeur sidemount ; Sidemount Diver | sidemount specialty
ppb ; spécialité flottabilité parfaite ; Peak Performance Buoyancy ; PPB
ssi-try-scuba ; SSI Try Scuba ; SSI Try Scuba | Try Scuba
ssi-master-diver ; SSI Master Diver | Master Diver ; SSI Master Diver | SSI master diver certification
ssi-instructor ; SSI Open Water Instructor | SSI Instructor ; SSI Open Water Instructor | SSI open water instructor certification
ssi-owd ; SSI Open Water Diver | OWD SSI | SSI OWD | Open Water Diver SSI ; SSI Open Water Diver | SSI open water diver certification
ssi-aowd ; SSI Advanced Open Water Diver | AOWD SSI | SSI AOWD ; SSI Advanced Open Water Diver | SSI advanced open water diver certification
ssi-advanced-adventurer ; Advanced Adventurer | SSI Advanced Adventurer ; Advanced Adventurer | SSI advanced adventurer diver
ssi-dive-control ; Dive Control Specialist ; Dive Control Specialist | SSI dive control specialist ; DCS-SSI
ssi-dive-guide ; SSI Dive Guide ; SSI Dive Guide | SSI dive guide certification
tdi-nitrox ; TDI Nitrox ; TDI Nitrox | TDI nitrox diver
tdi-intro-tech ; Intro to Tech ; Intro to Tech | TDI intro to tech
tdi-advanced-nitrox ; TDI Advanced Nitrox ; TDI Advanced Nitrox | TDI advanced nitrox diver
tdi-deco ; TDI Decompression Procedures ; TDI Decompression Procedures | Decompression Procedures Diver
tdi-extended-range ; TDI Extended Range ; TDI Extended Range | Extended Range Diver
naui-scuba-diver ; NAUI Scuba Diver ; NAUI Scuba Diver | NAUI open water scuba diver
bsac-ocean-diver ; Ocean Diver ; Ocean Diver | BSAC Ocean Diver
bsac-sports-diver ; Sports Diver ; Sports Diver | BSAC Sports Diver
bsac-dive-leader ; BSAC Dive Leader ; BSAC Dive Leader | BSAC dive leader certification
bsac-advanced ; BSAC Advanced Diver | Advanced Diver ; BSAC Advanced Diver | BSAC advanced diver certification
bsac-first-class ; BSAC First Class Diver ; BSAC First Class Diver | First Class Diver
cmas-1 ; plongeur CMAS 1 étoile | plongeur une étoile CMAS | CMAS une étoile | plongeur 1 étoile | P1 CMAS ; CMAS one star diver | one star diver | CMAS 1 star diver ; CMAS 1* | CMAS*
cmas-2 ; plongeur CMAS 2 étoiles | plongeur deux étoiles CMAS | CMAS deux étoiles | plongeur 2 étoiles | P2 CMAS ; CMAS two star diver | two star diver | CMAS 2 star diver ; CMAS 2*
cmas-3 ; plongeur CMAS 3 étoiles | plongeur trois étoiles CMAS | CMAS trois étoiles | plongeur 3 étoiles | P3 CMAS ; CMAS three star diver | three star diver | CMAS 3 star diver ; CMAS 3*
cmas-4 ; plongeur CMAS 4 étoiles | plongeur quatre étoiles CMAS | plongeur 4 étoiles ; CMAS four star diver | four star diver ; CMAS 4*
cmas-m1 ; moniteur CMAS 1 étoile | moniteur une étoile CMAS ; CMAS one star instructor | one star instructor ; M1
cmas-m2 ; moniteur CMAS 2 étoiles | moniteur deux étoiles CMAS ; CMAS two star instructor | two star instructor ; M2
cmas-m3 ; moniteur CMAS 3 étoiles | moniteur trois étoiles CMAS ; CMAS three star instructor | three star instructor ; M3
plongeur-iso-24801-2 ; plongeur autonome ISO 24801-2 ; ISO 24801-2 autonomous diver
`,
);
