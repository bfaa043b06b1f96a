// Competencies: skills as manuals teach and assess them.
import { toEntries } from "../lexicon-entry.ts";

export const COMPETENCIES = toEntries(
  "Competency",
  `
vidage-masque ; vidage de masque | vidage du masque | vider son masque | vider le masque ; mask clearing | clearing the mask | mask clear | clear the mask | clear a flooded mask
retrait-masque ; retrait et remise du masque | remise du masque | remise en place du masque ; mask removal and replacement | remove and replace the mask
perte-masque ; perte de masque | nage sans masque ; no-mask swim | swimming without a mask
vidage-tuba ; vidage du tuba | vidage de tuba | expulsion de l'eau du tuba ; snorkel clearing | clearing the snorkel
ventilation-tuba ; ventilation sur tuba | respiration sur tuba ; breathing through a snorkel | snorkel breathing
lacher-reprise-embout ; lâcher et reprise d'embout | lâcher reprise d'embout | lâcher-reprise d'embout | reprise d'embout ; regulator removal and replacement | regulator recovery and clearing ; LRE
recherche-detendeur ; récupération du détendeur | recherche du détendeur ; regulator recovery | regulator retrieval | recovering the regulator
vidage-detendeur ; vidage du détendeur | purge du détendeur ; regulator clearing | clearing the regulator
ventilation-debit-continu ; ventilation sur un détendeur en débit continu | respiration sur détendeur en débit continu ; breathing from a free-flowing regulator
palmage ; palmage | techniques de palmage ; finning | fin kick | kicking technique
palmage-ventral ; palmage ventral | palmage de propulsion ventral ; front flutter kick | face-down finning
palmage-dorsal ; palmage dorsal ; back finning | flutter kick on the back
palmage-costal ; palmage costal ; side finning
palmage-sustentation ; palmage de sustentation | palmage vertical de sustentation | sustentation ; surface support finning | vertical finning
battement ; palmage alternatif | battement de jambes ; flutter kick | alternating kick
ondulation ; palmage en ondulation | ondulation | nage dauphin ; dolphin kick
grenouille ; palmage grenouille | palmage en grenouille ; frog kick
palmage-arriere ; palmage arrière | palmage en marche arrière ; back kick | reverse kick
demi-tour-helico ; rotation sur place | demi-tour hélicoptère ; helicopter turn
deplacement-surface ; déplacement en surface | nage en surface ; surface swim | surface swimming
nage-capelee ; nage capelée | capelé | nage en capelé | nage avec scaphandre en surface ; surface swim in scuba gear
nage-pmt ; nage PMT | nage en PMT | nage avec palmes, masque et tuba ; snorkel swim | swim with mask, fins and snorkel
mise-eau ; mise à l'eau | ~entrée dans l'eau ; water entry | entering the water | entry into the water
saut-droit ; saut droit | mise à l'eau saut droit | pas de géant ; giant stride | giant stride entry
bascule-arriere ; bascule arrière | mise à l'eau bascule arrière ; backward roll | back roll | back roll entry | backward roll entry
bascule-avant ; bascule avant ; forward roll entry | front roll entry
mise-eau-assise ; mise à l'eau assise | mise à l'eau depuis la position assise ; controlled seated entry | seated entry
mise-eau-bord ; mise à l'eau du bord | mise à l'eau depuis la plage ; shore entry | beach entry
sortie-eau ; ~sortie de l'eau | remontée à bord | remontée à l'échelle ; water exit | exiting the water
immersion ; ~immersion | techniques d'immersion ; immersion technique | surface dive
immersion-canard ; canard | immersion en canard ; head-first surface dive | duck dive | jackknife dive
immersion-phoque ; phoque | immersion en phoque | immersion phoque ; feet-first surface dive | feet-first descent
poumon-ballast ; poumon-ballast | poumon ballast | maîtrise du poumon-ballast ; breath buoyancy control | lung ballast | lung volume buoyancy control
stabilisation ; stabilisation | se stabiliser | équilibrage en plongée | maîtrise de la stabilisation | maîtrise de la flottabilité ; buoyancy control | buoyancy mastery
stabilisation-gilet ; stabilisation au gilet | stabilisation avec le gilet | utilisation du gilet ; BCD buoyancy control | using the BCD
trim ; trim | ~assiette | position hydrodynamique ; trim | trim position | body position | diver trim
hover ; vol stationnaire | stabilisation en pleine eau ; hovering | hover
pivot ; pivot sur les palmes ; fin pivot
lestage ; lestage | réglage du lestage | maîtrise du lestage | calcul du lestage ; ~weighting | weight check | proper weighting | buoyancy check
descente ; ~descente | technique de descente | descente contrôlée ; controlled descent | descent technique
descente-pleine-eau ; descente en pleine eau | descente dans le bleu ; free descent | blue water descent
descente-pendeur ; descente le long d'un bout | descente au mouillage ; line descent | descent on a line
remontee ; ~remontée | remontée contrôlée | maîtrise de la remontée ; controlled ascent | normal ascent | ~ascent
remontee-isolee ; remontée isolée | remontée individuelle ; solo ascent | individual ascent
remontee-pleine-eau ; remontée en pleine eau ; free water ascent | mid-water ascent
remontee-gilet ; remontée au gilet | remontée contrôlée au gilet ; BCD controlled ascent
remontee-poumon-ballast ; remontée au poumon-ballast ; breath-controlled ascent
remontee-palme ; remontée à la palme | remontée par palmage ; finning ascent | swimming ascent
remontee-assistee ; remontée assistée | remontée avec assistance ; assisted ascent
remontee-expiration ; remontée en expiration contrôlée | remontée sur expiration | remontée sans embout ; controlled emergency swimming ascent | controlled exhalation ascent ; REC | RSE | CESA
remontee-bouee ; remontée de secours avec le gilet ; buoyant emergency ascent | emergency buoyant ascent
remontee-urgence ; remontée d'urgence | remontée de secours ; emergency ascent
tenue-palier ; tenue de palier | tenue du palier | stabilisation au palier | maintien d'un palier ; holding a stop | maintaining a decompression stop
lancer-parachute ; lâcher de parachute | lancer de parachute | gonflage du parachute de palier | déploiement du parachute ; DSMB deployment | SMB deployment | deploying a surface marker buoy
palier-parachute ; tenue de palier sous parachute ; stop under a surface marker buoy
communication ; communication sous l'eau | maîtrise des signes de communication ; underwater communication | dive communication
orientation ; orientation | orientation subaquatique | orientation sous-marine ; underwater navigation | dive navigation
orientation-instrument ; orientation à la boussole | orientation au compas | orientation avec instruments ; compass navigation
orientation-naturelle ; orientation naturelle | orientation sans instrument ; natural navigation
suivi-cap ; suivi de cap | tenue d'un cap ; following a heading | following a compass bearing
retour-bateau ; ~retour au bateau | retour au mouillage ; return to the boat
s-equiper ; s'équiper ; kitting up | gearing up
se-desequiper ; se déséquiper | déséquipement ; dekitting
capelage ; capelage ; donning the scuba unit | donning scuba gear
decapelage ; décapelage ; doffing the scuba unit | doffing scuba gear
decapelage-eau ; décapelage et recapelage | décapelage et capelage dans l'eau | décapelage en surface ; removing and replacing the scuba unit | scuba unit removal and replacement
greage ; gréage | montage du scaphandre | préparation du matériel | assemblage du scaphandre ; equipment assembly | assembling scuba gear | gear assembly
degreage ; dégréage | démontage du scaphandre ; equipment disassembly | gear disassembly
entretien-courant ; entretien du matériel | rinçage du matériel ; equipment maintenance | equipment care | gear care
conduite-palanquee ; conduite de palanquée | conduite d'une palanquée | encadrement de palanquée ; group leadership | leading a dive group
surveillance-palanquee ; surveillance de la palanquée ; group supervision
evolution-autonomie ; évolution en autonomie | évoluer en autonomie ; autonomous diving | independent diving skills
evolution-palanquee ; évolution en palanquée | évoluer en palanquée | comportement en palanquée ; diving in a group | group diving skills
assistance ; assistance à un plongeur en difficulté | assistance d'un plongeur en difficulté | porter assistance à un équipier ; assisting a diver in difficulty | diver assistance
intervention-relais ; intervention en relais | passage en relais ; relay assistance | relay intervention
sauvetage ; sauvetage | sauvetage d'un plongeur en difficulté | technique de sauvetage ; diver rescue | rescue of a diver
sauvetage-gilet ; sauvetage au gilet | assistance au gilet | remontée d'un plongeur au gilet ; BCD rescue | rescue with the BCD | controlled buoyant lift
sauvetage-palmes ; sauvetage à la palme | sauvetage palmes ; finning rescue
panne-air ; réaction à la panne d'air | assistance à un plongeur en panne d'air | assistance panne d'air | gestion de la panne d'air ; air-sharing | out-of-air drill | responding to an out-of-air diver | gas sharing
echange-embout ; échange d'embout | ventilation à deux sur un embout | respiration à deux sur un même embout ; buddy breathing
echange-detendeur ; échange de détendeur | échange de détendeurs | changement de détendeur ; regulator exchange | regulator switch
ventilation-octopus ; ventilation sur octopus | prise de l'octopus | respiration sur détendeur de secours ; octopus breathing | breathing from an alternate air source
reaction-essoufflement ; réaction à l'essoufflement | assistance à un plongeur essoufflé | gestion de l'essoufflement ; responding to a breathless diver
tractage ; tractage | tractage en surface | remorquage | remorquage d'un plongeur | tractage d'un plongeur ; towing a diver | ~towing | diver tow | tired diver tow | surface tow
traction-crampe ; élimination d'une crampe | étirement de la crampe ; cramp release | cramp removal
sortie-victime ; sortie d'eau d'un accidenté | hissage d'un plongeur | mise au sec de la victime ; victim removal from the water | recovering a casualty from the water
gestion-air ; gestion de l'air | gestion de l'autonomie en air | gestion de la consommation | gestion de la réserve ; air management | gas management
gestion-gaz-planif ; planification des gaz | planification des besoins en gaz ; gas planning
planification ; planification de la plongée | planification d'une plongée | planification ; dive planning
utilisation-ordinateur ; utilisation de l'ordinateur | utilisation d'un ordinateur de plongée ; using a dive computer | dive computer use
utilisation-tables ; utilisation des tables | lecture des tables | utilisation des tables de plongée ; using dive tables | reading the tables
analyse-gaz ; analyse du mélange | analyse du gaz | analyse du Nitrox | analyse de l'oxygène ; gas analysis | analysing the gas | cylinder analysis
equilibration-oreilles ; équilibration des oreilles | équilibrage des oreilles | ~équilibration | ~équilibrage | compensation des oreilles | équipression ; ear equalization | ear clearing | equalizing the ears | equalisation | ~equalizing | ~equalising
apnee ; ~apnée | apnée sportive ; freediving | breath-hold diving | apnea diving
apnee-statique ; apnée statique ; static apnea ; STA
apnee-dynamique ; apnée dynamique | apnée dynamique avec palmes ; dynamic apnea | dynamic with fins ; DYN
apnee-dynamique-sans-palme ; apnée dynamique sans palmes ; dynamic without fins | dynamic apnea without fins ; DNF
poids-constant ; poids constant | apnée en poids constant ; constant weight | constant weight freediving ; CWT
poids-variable ; poids variable | apnée en poids variable ; variable weight | variable weight freediving ; VWT
immersion-libre ; immersion libre ; free immersion ; FIM
no-limit ; apnée no limit ; no-limits apnea ; NLT
apnee-expiratoire ; apnée expiratoire | apnée poumons vides ; exhale breath-hold | apnea on empty lungs
apnee-inspiratoire ; apnée inspiratoire | apnée poumons pleins ; inhale breath-hold | apnea on full lungs
ventilation-surface ; maîtrise de la ventilation | maîtrise ventilatoire ; breathing control
matelotage ; matelotage ; knot tying | ropework | seamanship
noeud-chaise ; nœud de chaise ; bowline
noeud-cabestan ; nœud de cabestan ; clove hitch
noeud-plat ; nœud plat ; reef knot | square knot
noeud-taquet ; nœud de taquet | tour mort et deux demi-clés ; cleat hitch
conduite-bateau ; conduite du bateau | pilotage du bateau ; boat handling
biologie-observation ; lecture de paysage sous-marin | observation du milieu ; reading the underwater landscape
respect-milieu ; respect de l'environnement | respect du milieu | protection du milieu ; respect for the environment | environmental awareness
prise-charge-debutant ; prise en charge d'un débutant ; taking charge of a beginner
pedagogie ; pédagogie | pédagogie pratique ; teaching skills | teaching methods
pedagogie-organisation ; pédagogie organisationnelle | organisation de la plongée ; dive organisation
`,
);
