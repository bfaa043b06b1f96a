// The environment: water, weather, sea states, places where people dive.
import { toEntries } from "../lexicon-entry.ts";

export const SEA = toEntries(
  "Environment",
  `
mer ; ~mer ; ~sea
niveau-mer ; niveau de la mer ; sea level
ocean ; ~océan ; ~ocean
lac ; ~lac ; ~lake
riviere ; rivière ; ~river
fleuve ; fleuve ; ~large river
estuaire ; estuaire ; estuary
milieu-naturel ; milieu naturel | eau libre ; open water | natural environment
milieu-artificiel ; milieu artificiel ; artificial environment
milieu-protege ; milieu protégé | eaux protégées | eau confinée ; confined water | sheltered water
pleine-eau ; pleine eau ; mid-water | midwater | blue water
eau-douce ; eau douce ; fresh water | freshwater
eau-mer ; eau de mer | eau salée ; seawater | salt water | saltwater | sea water
eau-saumatre ; eau saumâtre ; brackish water
piscine ; piscine ; swimming pool | ~pool
fosse ; fosse de plongée | fosse ; deep diving pool | diving pit | dive tank pool
carriere ; carrière immergée | ~carrière | carrière inondée ; flooded quarry | dive quarry | ~quarry
gravière ; gravière ; gravel pit
epave ; épave ; wreck | shipwreck
recif-artificiel ; récif artificiel ; artificial reef
grotte ; grotte sous-marine | ~grotte | cavité sous-marine ; sea cave | underwater cave
caverne ; ~caverne ; ~cavern | underwater cavern
siphon ; siphon ; cave sump
cenote ; cénote ; cenote
blue-hole ; trou bleu ; blue hole
tombant ; tombant | paroi verticale ; drop-off | drop off | underwater wall
plateau ; plateau rocheux | ~plateau ; rocky plateau
eboulis ; éboulis ; underwater scree
faille ; faille sous-marine | ~faille ; underwater crevice
arche ; arche sous-marine | ~arche ; underwater arch
surplomb ; surplomb ; overhang
plafond-env ; sous plafond | milieu sous plafond | environnement sous plafond ; overhead environment
canyon ; canyon sous-marin ; submarine canyon
ilot ; îlot ; islet
baie ; ~baie | crique ; ~bay | cove
plage ; ~plage ; ~beach
port ; ~port ; ~harbour | ~harbor
lagon ; lagon ; lagoon
passe ; passe du lagon ; reef channel
atoll ; atoll ; atoll
recif ; récif ; ~reef
recif-corallien ; récif corallien | récif de corail | barrière de corail ; coral reef | barrier reef
herbier ; herbier ; seagrass bed | sea grass bed | seagrass meadow
herbier-posidonie ; herbier de posidonie | herbier de posidonies ; Posidonia meadow | Neptune grass meadow
coralligene ; coralligène ; coralligenous reef
foret-kelp ; forêt de kelp | forêt de laminaires ; kelp forest
mangrove ; mangrove ; mangrove
fond-sableux ; fond sableux | fond de sable ; sandy bottom
fond-rocheux ; fond rocheux ; rocky bottom
fond-vaseux ; fond vaseux | ~vase ; muddy bottom | silty bottom
site-plongee ; site de plongée | lieu de plongée ; dive site | diving site
maree ; marée ; ~tide
maree-haute ; marée haute | pleine mer ; high tide | high water
maree-basse ; marée basse | basse mer ; low tide | low water
etale ; ~étale | étale de marée ; slack water | slack tide
flot ; marée montante | ~flot ; flood tide | rising tide
jusant ; marée descendante | jusant ; ebb tide | falling tide
vives-eaux ; vives-eaux | vive-eau | grande marée ; spring tide | spring tides
mortes-eaux ; mortes-eaux | morte-eau ; neap tide | neap tides
marnage ; marnage ; tidal range
coefficient-maree ; coefficient de marée ; tidal coefficient
courant ; ~courant | courant marin | courants marins ; ~current | water current
courant-maree ; courant de marée ; tidal current | tidal stream
courant-arrachement ; courant d'arrachement | courant de baïne ; rip current
courant-descendant ; courant descendant ; down current | downcurrent
courant-ascendant ; courant ascendant ; upwelling current
contre-courant ; contre-courant ; countercurrent
houle ; houle ; ~swell | ocean swell
vagues ; ~vagues ; ~waves
ressac ; ressac ; ~surge | ~backwash
deferlante ; déferlante | vague déferlante ; breaking wave | ~breaker | surf zone
clapot ; clapot ; ~chop
etat-mer ; état de la mer ; sea state | sea conditions
mer-calme ; mer calme ; calm sea
mer-agitee ; mer agitée ; rough sea
mer-formee ; mer formée ; heavy sea
echelle-beaufort ; échelle de Beaufort ; Beaufort scale
echelle-douglas ; échelle de Douglas ; Douglas scale | Douglas sea scale
vent ; ~vent ; ~wind
mistral ; mistral ; mistral | mistral wind
tramontane ; tramontane ; tramontane | tramontane wind
brise-mer ; brise de mer | brise thermique ; sea breeze
brise-terre ; brise de terre ; land breeze
meteo ; météo | conditions météorologiques | météo marine | bulletin météo | conditions météo ; weather conditions | marine weather forecast | weather forecast
coup-vent ; coup de vent ; gale
orage ; orage ; thunderstorm
brume ; brume | brouillard ; fog
thermocline ; thermocline ; thermocline
halocline ; halocline ; halocline
visibilite ; visibilité | visibilité sous l'eau ; underwater visibility | ~visibility
eau-trouble ; eau trouble | faible visibilité | mauvaise visibilité ; low visibility | murky water | poor visibility
eau-froide ; eau froide ; cold water
eau-chaude ; eau chaude ; warm water
altitude ; altitude | lac d'altitude | lac de montagne ; mountain lake | altitude lake
glace ; ~glace ; ~ice
grands-fonds ; grands fonds ; deep sea
littoral ; littoral | zone côtière ; coastline | coastal zone
zone-intertidale ; estran | zone intertidale | zone de balancement des marées ; intertidal zone | foreshore
amp ; aire marine protégée ; marine protected area ; AMP | MPA
parc-marin ; parc national marin | parc marin ; marine park
reserve-marine ; réserve marine | réserve naturelle marine ; marine reserve
natura2000 ; Natura 2000 | site Natura 2000 ; Natura 2000 site
ecosysteme ; écosystème ; ecosystem
biodiversite ; biodiversité ; biodiversity
chaine-alimentaire ; chaîne alimentaire | réseau trophique ; food chain | food web
mediterranee ; mer Méditerranée | Méditerranée ; Mediterranean Sea | Mediterranean
atlantique ; océan Atlantique | Atlantique ; Atlantic Ocean | Atlantic
manche ; ~Manche | mer de la Manche ; English Channel
mer-rouge ; mer Rouge ; Red Sea
pollution ; pollution | pollution marine ; marine pollution
filet-fantome ; filet fantôme | filets fantômes | filet perdu ; ghost net
trafic-maritime ; trafic maritime | circulation des bateaux | navigation de surface ; boat traffic | marine traffic
`,
);
