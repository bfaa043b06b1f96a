// Concepts of decompression, of mixtures, and of planning a dive.
import { toEntries } from "../lexicon-entry.ts";

export const DECOMPRESSION = toEntries(
  "Concept",
  `
saturation ; saturation | saturation en azote ; saturation | nitrogen saturation
sous-saturation ; sous-saturation ; undersaturation
sursaturation ; sursaturation ; supersaturation
sursaturation-critique ; sursaturation critique | seuil de sursaturation critique | coefficient de sursaturation critique ; critical supersaturation | critical supersaturation ratio ; ~SC
desaturation ; désaturation | désaturation en azote | élimination de l'azote ; desaturation | off-gassing | offgassing | outgassing | nitrogen elimination
charge-azote ; charge en azote | absorption d'azote ; nitrogen loading | nitrogen absorption | on-gassing
azote-residuel ; azote résiduel ; residual nitrogen
temps-azote-residuel ; temps d'azote résiduel ; residual nitrogen time ; RNT
degazage ; dégazage ; degassing
compartiment ; compartiment | compartiment tissulaire ; tissue compartment | ~compartment
compartiment-directeur ; tissu directeur | compartiment directeur ; leading compartment | controlling compartment | leading tissue
periode ; ~période | période d'un compartiment | période de demi-saturation ; half-time | tissue half-time | half time
modele-deco ; modèle de décompression | algorithme de décompression ; decompression model | decompression algorithm
haldane ; modèle de Haldane | modèle haldanien | théorie de Haldane ; Haldane model | Haldanean model | Haldane theory
buhlmann ; modèle de Bühlmann | algorithme de Bühlmann | algorithme Bühlmann ZH-L16 ; Bühlmann model | Bühlmann algorithm | Bühlmann ZH-L16 ; ZHL-16 | ZH-L16
rgbm ; modèle à réduction de gradient de bulles ; reduced gradient bubble model ; RGBM
vpm ; modèle à perméabilité variable ; varying permeability model | variable permeability model ; VPM | VPM-B
m-value ; valeur M | M-value | pression maximale tolérée ; M-value
gradient-factor ; facteur de gradient | facteurs de gradient | gradient factors ; gradient factor ; GF
conservatisme ; conservatisme | facteur de durcissement | durcissement | réglage de sécurité ; conservatism | conservatism setting | conservatism factor
decompression ; décompression ; decompression
bulles ; ~bulles | bulles d'azote | bulles gazeuses ; ~bubbles | nitrogen bubbles | gas bubbles
bulles-circulantes ; bulles circulantes ; venous gas emboli | circulating bubbles ; VGE
micro-bulles ; microbulles | micro-bulles | bulles silencieuses ; microbubbles | silent bubbles
noyaux-gazeux ; noyaux gazeux ; gas nuclei | micronuclei
contre-diffusion ; contre-diffusion isobare | contre-diffusion ; isobaric counterdiffusion | counterdiffusion ; ICD
fenetre-oxygene ; fenêtre oxygène ; oxygen window
courbe-securite ; courbe de sécurité | courbe de plongée sans palier | courbe de non-décompression | courbe sans palier | limite de non-décompression | temps sans palier | durée sans palier ; no-decompression limit | no-stop limit | no-stop time | no decompression limit | safety curve ; NDL
plongee-sans-palier ; plongée sans palier | plongée sans décompression | plongée dans la courbe de sécurité ; no-stop dive | no-decompression dive | no-stop diving
plongee-paliers ; plongée avec paliers | plongée à décompression obligatoire ; decompression dive | decompression diving
duree-plongee ; durée de plongée | durée de la plongée | temps de plongée ; dive time | dive duration
temps-fond ; temps de plongée au fond | temps au fond | temps fond ; bottom time | actual bottom time
dtr ; durée totale de remontée ; total ascent time | time to surface ; DTR | TTS
temps-palier ; durée de palier | durée du palier | temps de palier ; stop time | stop duration
plafond ; ~plafond | profondeur plafond ; decompression ceiling | ~ceiling
vitesse-remontee ; vitesse de remontée ; ascent rate | ascent speed | rate of ascent
vitesse-descente ; vitesse de descente ; descent rate | descent speed
gps-groupe ; groupe de plongée successive | lettre de groupe de plongée successive | groupe de successive ; repetitive group | pressure group | repetitive group letter ; GPS
majoration ; majoration ; penalty time | residual time penalty
intervalle-surface ; intervalle de surface | intervalle en surface ; surface interval ; ~SI
plongee-successive ; plongée successive ; repetitive dive | successive dive
plongee-consecutive ; plongée consécutive ; consecutive dive
plongee-simple ; plongée simple | plongée unitaire | plongée isolée ; single dive
plongee-multiniveaux ; plongée multiniveau | profil multiniveau | plongée multi-niveaux ; multilevel dive | multi-level dive
plongee-carree ; plongée carrée | profil carré | plongée à profil carré ; square profile | square dive
profil-plongee ; profil de plongée | profil de la plongée ; dive profile
parametres-plongee ; paramètres de plongée | paramètres de la plongée ; dive parameters
interdiction-avion ; délai avant de prendre l'avion | intervalle avant vol | délai d'attente avant vol | vol après plongée | interdiction de vol | avion après la plongée ; no-fly time | flying after diving | no-fly interval
altitude-apres ; montée en altitude après la plongée ; going to altitude after diving
profondeur-max ; ~profondeur maximale | profondeur maximale atteinte | ~profondeur maxi ; ~maximum depth | ~max depth
profondeur-moyenne ; profondeur moyenne ; average depth | mean depth
profondeur-equivalente ; profondeur équivalente air | profondeur équivalente à l'air | profondeur équivalente ; equivalent air depth ; PEA | EAD
profondeur-narco ; profondeur équivalente narcotique ; equivalent narcotic depth ; PEN | ~END
profondeur-eau-mer ; profondeur équivalente mer | profondeur équivalente en mer | profondeur fictive ; equivalent sea level depth | theoretical ocean depth ; TOD
mod ; profondeur maximale d'utilisation | profondeur limite d'utilisation | profondeur maximum d'utilisation | profondeur plancher ; maximum operating depth | max operating depth ; PMU | MOD
mod-mini ; profondeur minimale d'utilisation ; minimum operating depth
ppo2-max ; pression partielle maximale d'oxygène | PpO2 maximale | PpO2 max | limite de PpO2 ; maximum oxygen partial pressure | PO2 limit | maximum PO2
pression-equivalente ; pression équivalente ; equivalent pressure
best-mix ; meilleur mélange | mélange optimal | mélange idéal ; best mix | ideal mix | optimum mix
horloge-snc ; compteur SNC | toxicité SNC | pourcentage SNC | horloge oxygène | horloge SNC ; CNS clock | CNS percentage | oxygen clock
otu ; unité de toxicité de l'oxygène | unités de toxicité de l'oxygène | dose d'oxygène ; oxygen toxicity unit | oxygen tolerance unit ; OTU | UPTD
exposition-oxygene ; exposition à l'oxygène | limites d'exposition à l'oxygène ; oxygen exposure | oxygen exposure limits
setpoint ; point de consigne | consigne de PpO2 | setpoint ; setpoint | PO2 setpoint
consommation ; consommation | consommation d'air | consommation en air ; air consumption | gas consumption
consommation-surface ; consommation en surface | débit ventilatoire en surface ; surface air consumption | surface air consumption rate | respiratory minute volume ; ~SAC | RMV
autonomie-air ; autonomie en air | autonomie en gaz | calcul d'autonomie ; air endurance | gas endurance | air supply duration
reserve-air ; réserve d'air | réserve de gaz | pression de réserve | ~réserve ; air reserve | gas reserve | reserve pressure | reserve gas | ~reserve
mi-pression ; mi-pression | demi-tour à mi-pression ; turn pressure | half-tank signal pressure
regle-tiers ; règle des tiers ; rule of thirds
gaz-minimum ; gaz minimum | réserve minimale | gaz minimum de remontée ; minimum gas | rock bottom gas
redondance ; redondance ; redundancy
configuration ; configuration d'équipement ; equipment configuration | gear configuration
narcotique-pouvoir ; pouvoir narcotique ; narcotic potency
espace-mort ; espace mort ; dead space | dead air space
espace-evolution ; espace d'évolution | espaces d'évolution | zone d'évolution ; depth range | dive zone
espace-20 ; espace de 0 à 20 mètres | espace 0-20 m ; 0 to 20 m depth range
espace-40 ; espace de 0 à 40 mètres | espace 0-40 m ; 0 to 40 m depth range
espace-60 ; espace de 0 à 60 mètres | espace 0-60 m ; 0 to 60 m depth range
espace-12 ; espace de 0 à 12 mètres | espace 0-12 m ; 0 to 12 m depth range
espace-6 ; espace de 0 à 6 mètres | espace 0-6 m ; 0 to 6 m depth range
prerogatives ; ~prérogatives | ~prérogative | ~aptitudes ; diver privileges
palanquee ; palanquée | palanquées ; dive group | dive team | group of divers
binome-groupe ; plongée en binôme | système du binôme ; buddy system | buddy diving
autonomie ; ~autonomie | plongée en autonomie | plongée autonome ; diver autonomy | diver independence
encadree ; plongée encadrée | exploration encadrée ; supervised dive | guided dive | guided diving
securite ; sécurité en plongée | ~sécurité | règles de sécurité ; dive safety | diving safety | safety rules
equivalence ; ~équivalence ; certification equivalency
prerequis ; ~prérequis | ~conditions de candidature | ~conditions d'accès ; ~prerequisites | entry requirements
cursus ; ~cursus | cursus de formation ; training pathway | training programme
aptitude-physique ; ~condition physique | ~forme physique ; physical fitness | fitness to dive
facteurs-favorisants-add ; ~facteurs favorisants | ~facteurs de risque ; ~predisposing factors | ~risk factors
plongee-repetitives ; plongées répétées | plongées multiples ; multiday diving | repeated diving
`,
);
