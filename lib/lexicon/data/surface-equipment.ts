// Equipment on the boat, at the filling station and for first aid; flags and buoys.
import { toEntries } from "../lexicon-entry.ts";

export const SURFACE_EQUIPMENT = toEntries(
  "Equipment",
  `
compresseur ; compresseur | compresseur d'air ; air compressor | breathing air compressor | ~compressor
station-gonflage ; station de gonflage | installation de gonflage ; filling station | air station
rampe-gonflage ; rampe de gonflage ; filling panel | filling manifold
lyre-gonflage ; lyre de gonflage | flexible de gonflage ; filling whip | fill hose
surpresseur ; surpresseur | ~booster ; booster pump | gas booster
filtre-compresseur ; filtre de compresseur | cartouche filtrante ; compressor filter | air filter cartridge
membrane-separation ; membrane de séparation | système à membrane ; membrane separation system | nitrox membrane
lyre-transfert ; lyre de transfert | lyre de transvasement ; transfer whip | decanting hose
stick-melangeur ; stick mélangeur ; nitrox stick | blending stick
bateau-plongee ; bateau de plongée | embarcation de plongée | navire support de plongée ; dive boat | diving boat | dive vessel
semi-rigide ; semi-rigide | bateau semi-rigide | bateau pneumatique semi-rigide ; rigid inflatable boat | rigid-hulled inflatable boat ; RIB | RHIB
pneumatique ; bateau pneumatique | zodiac ; inflatable boat
croisiere-bateau ; bateau de croisière plongée ; liveaboard | live-aboard
annexe ; annexe du bateau | canot annexe ; tender boat | ship's tender
plateforme-plongee ; plate-forme de mise à l'eau | plage arrière ; dive platform | swim platform
echelle ; échelle de bateau | échelle de remontée | ~échelle ; boat ladder | dive ladder | ~ladder
ancre ; ancre ; anchor
mouillage-ligne ; ligne de mouillage ; anchor line
corps-mort ; corps-mort ; mooring block | mooring weight
bouee-amarrage ; bouée d'amarrage | bouée de mouillage ; mooring buoy
bout ; ~bout | cordage ; ~rope
ligne-vie ; ligne de vie | bout de vie | ligne de surface ; current line | trail line | tag line
pendeur ; pendeur | ligne de palier | ligne de descente ; shot line | shotline | descent line | down line
barre-palier ; barre de palier | trapèze de palier ; decompression trapeze | decompression bar | deco bar
bouee-surface ; bouée de surface | bouée de signalisation de surface ; surface buoy | marker buoy | surface float
bouee-couronne ; bouée couronne ; lifebuoy | life ring | ring buoy
gilet-sauvetage ; gilet de sauvetage | brassière de sauvetage ; life jacket | lifejacket | life vest
brassards ; aide individuelle à la flottabilité ; buoyancy aid
radeau-survie ; radeau de survie | engin de survie ; life raft | liferaft
vhf ; radio VHF | VHF marine | émetteur-récepteur VHF | poste VHF ; VHF radio | marine radio ; VHF
gps ; récepteur GPS ; GPS receiver | global positioning system ; ~GPS
sondeur ; sondeur | sondeur de profondeur | échosondeur ; echo sounder | depth sounder | sonar
carte-marine ; carte marine | carte de navigation | carte SHOM ; nautical chart | sea chart
compas-relevement ; compas de relèvement ; hand bearing compass
fusee-detresse ; fusée parachute ; parachute flare | parachute rocket
feu-main ; feu à main ; hand flare | handheld flare
fumigene ; fumigène ; smoke signal | smoke flare
feux-detresse ; feux de détresse | engins pyrotechniques ; distress flares | pyrotechnics
pavillon-alpha ; pavillon alpha | pavillon Alfa | pavillon A ; alpha flag | alfa flag | code flag A
pavillon-croix-st-andre ; pavillon rouge à croix de Saint-André | pavillon rouge à diagonale blanche | pavillon de plongée ; diver down flag | dive flag | diver-down flag
pavillon-national ; pavillon national ; national flag | ensign
feux-navigation ; feux de navigation | feux de route ; navigation lights
materiel-assistance ; matériel d'assistance et de secours | matériel de secours | matériel de sécurité ; emergency equipment | rescue equipment | safety equipment
bouteille-oxygene ; bouteille d'oxygène | bloc d'oxygène | bloc oxygène ; oxygen cylinder | oxygen tank
oxygenotherapie-kit ; bouteille d'oxygène de secours | kit d'oxygénothérapie | kit d'oxygène | mallette d'oxygène | valise d'oxygénothérapie | valise oxygène | matériel d'oxygénothérapie ; oxygen kit | emergency oxygen kit | oxygen unit
ballon-insufflation ; ballon auto-remplisseur à valve unidirectionnelle | insufflateur manuel | ballon autoremplisseur ; bag valve mask | self-inflating bag | manual resuscitator ; BAVU | BVM
masque-haute-concentration ; masque à haute concentration | masque haute concentration ; non-rebreather mask | non-rebreathing mask | high-concentration mask
masque-poche ; masque de poche | masque de bouche-à-bouche ; pocket mask
valve-demande ; valve à la demande ; oxygen demand valve
debitmetre ; débitmètre | débitlitre | manodétendeur ; flow meter | oxygen flow regulator
dae ; défibrillateur automatisé externe | défibrillateur | défibrillateur entièrement automatique ; automated external defibrillator | defibrillator ; DAE | AED | DEA
couverture-survie ; couverture isothermique | couverture de survie ; survival blanket | space blanket | emergency blanket
trousse-secours ; trousse de secours | trousse de premiers secours | pharmacie de bord ; first aid kit | first-aid kit
aspirateur-mucosites ; aspirateur de mucosités ; suction unit | suction device
canule-guedel ; canule de Guedel | canule oropharyngée ; oropharyngeal airway | Guedel airway ; OPA
collier-cervical ; collier cervical ; cervical collar
plan-dur ; plan dur ; spine board | backboard
eau-douce-potable ; eau douce potable non gazeuse | eau douce potable ; drinking water
aspirine ; aspirine ; aspirin
fiche-evacuation ; fiche d'évacuation | fiche d'évacuation de plongée ; accident report form | evacuation form | casualty record sheet
fiche-securite ; fiche de sécurité | feuille de palanquée | feuille de palanquées | fiche de palanquée ; dive roster | dive log sheet | divers' roster | dive register
plan-secours-affiche ; tableau d'affichage des secours ; emergency contact sheet
moyen-rappel ; moyen de rappel des plongeurs | dispositif de rappel | système de rappel | moyen de rappel ; diver recall system | recall device | diver recall device
caisson-hyperbare ; caisson hyperbare | caisson de recompression | chambre hyperbare | caisson | chambre de décompression ; hyperbaric chamber | recompression chamber | decompression chamber | deck decompression chamber
tourelle ; tourelle de plongée | tourelle ; diving bell | closed bell
cloche ; cloche ouverte | bulle de plongée ; open bell | wet bell
casque-scaphandrier ; casque de scaphandrier | casque de plongée ; diving helmet
ombilical ; ombilical ; umbilical | diver's umbilical
oxymetre-pouls ; oxymètre de pouls | saturomètre ; pulse oximeter
doppler ; détecteur Doppler | détecteur de bulles Doppler ; Doppler bubble detector
bac-rincage ; bac de rinçage ; rinse tank | rinse bin
kit-reparation ; trousse de réparation | caisse à outils de plongée ; save-a-dive kit | spares kit | repair kit
cle-allen ; clé Allen ; Allen key | hex key
graisse-silicone ; graisse silicone | graisse de silicone ; silicone grease
graisse-oxygene ; graisse compatible oxygène ; oxygen-compatible grease | oxygen-compatible lubricant
cuve-epreuve ; banc d'épreuve hydraulique ; hydrostatic test rig
registre-tiv ; registre des blocs ; cylinder register
mannequin ; mannequin de sauvetage ; rescue dummy | training manikin
marquage-blocs ; marquage des blocs | ~marquage sur les blocs | marquage des bouteilles | ~marquage sur les bouteilles | ~marquage ; cylinder markings | tank markings
etiquette-nitrox ; étiquette d'analyse | étiquette Nitrox ; cylinder analysis label | nitrox label | contents label
registre-nitrox ; registre de fabrication Nitrox | registre des mélanges ; nitrox fill log | blending log
`,
);
