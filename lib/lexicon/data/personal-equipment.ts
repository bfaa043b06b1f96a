// Equipment that a diver wears: mask, fins, suits, weights, accessories.
import { toEntries } from "../lexicon-entry.ts";

export const PERSONAL_EQUIPMENT = toEntries(
  "Equipment",
  `
masque ; masque | masque de plongée ; dive mask | diving mask | scuba mask | ~mask
masque-facial ; masque facial | masque grand-facial | masque facial intégral ; full face mask | full-face mask ; FFM
jupe-masque ; jupe du masque | jupe de masque ; mask skirt
sangle-masque ; sangle du masque | sangle de masque ; mask strap
verres-correcteurs ; verres correcteurs | masque à verres correcteurs ; prescription lenses | corrective lenses
tuba ; tuba | tuba de plongée ; snorkel | snorkel tube
palmes ; palmes | palme ; ~fins | dive fins | scuba fins | swim fins
palmes-reglables ; palmes réglables | palmes à sangles ; open-heel fins | adjustable fins
palmes-chaussantes ; palmes chaussantes ; full-foot fins
sangle-palme ; sangle de palme ; fin strap
pmt ; palmes, masque et tuba | palmes masque tuba | masque, palmes et tuba ; mask, fins and snorkel | snorkelling equipment | snorkeling gear ; PMT
combinaison ; combinaison | combinaison de plongée ; exposure suit | diving suit | dive suit
combinaison-humide ; combinaison humide | combinaison néoprène | vêtement humide ; wetsuit | wet suit
combinaison-semi-etanche ; combinaison semi-étanche | combinaison semi-sèche ; semi-dry suit | semidry suit | semi-dry
combinaison-etanche ; combinaison étanche | combinaison sèche | vêtement sec | vêtement étanche ; drysuit | dry suit
combinaison-trilaminee ; combinaison étanche trilaminée | combinaison trilaminée | vêtement sec en toile ; trilaminate drysuit | trilaminate dry suit | membrane drysuit
combinaison-monopiece ; combinaison monopièce ; one-piece wetsuit | one-piece suit
combinaison-deux-pieces ; combinaison deux pièces ; two-piece wetsuit | two-piece suit
shorty ; shorty | combinaison shorty ; shorty | shorty wetsuit | spring suit
lycra ; lycra | lycra de protection ; rash guard | rash vest
cagoule ; cagoule | cagoule de plongée ; dive hood | diving hood | ~hood
gilet-cagoule ; gilet à cagoule | surveste à cagoule ; hooded vest
gants ; gants | gants de plongée ; dive gloves | diving gloves | ~gloves
gants-etanches ; gants étanches | gants secs ; dry gloves
chaussons ; chaussons | bottillons | chaussons de plongée | bottines de plongée ; dive boots | diving boots | dive booties | booties
neoprene ; néoprène ; neoprene
sous-vetement-sec ; sous-combinaison | souris thermique | sous-vêtement de combinaison étanche ; undersuit | drysuit undergarment | drysuit undersuit
manchon-etanche ; manchon d'étanchéité | manchon étanche | manchons de combinaison étanche | ~manchons ; wrist seal
collerette ; collerette | collerette d'étanchéité ; neck seal
fermeture-etanche ; fermeture étanche | fermeture éclair étanche ; dry zip | waterproof zip | waterproof zipper
purge-vetement-sec ; purge de combinaison étanche | purge de vêtement sec ; drysuit exhaust valve | drysuit dump valve
inflateur-vetement-sec ; inflateur de combinaison étanche | inflateur de vêtement sec ; drysuit inflator | drysuit inflation valve
gilet-chauffant ; gilet chauffant ; heated vest
ceinture-lest ; ceinture de lest | ceinture de plombs | ceinture de plomb | ceinture lestée | ceinture de lestage ; weight belt
lest ; ~lest | plombs | lestage de plomb ; weights | dive weights | lead weights | ~lead
poche-lest ; poche à lest | poche à plombs | poches de lest ; weight pocket | weight pouch
poche-lest-larguable ; lest largable | plombs largables | poche à plombs largable ; ditchable weights | releasable weights | droppable weights
systeme-lestage ; système de lestage ; weight system | weighting system
plombs-chevilles ; plombs de cheville ; ankle weights
baudrier-lest ; baudrier de lest | baudrier de plombs ; weight harness
boucle-largage ; boucle de largage | boucle de largage rapide | boucle à dégagement rapide ; quick-release buckle | quick release
couteau ; couteau de plongée | couteau | poignard de plongée ; dive knife | diving knife
coupe-fil ; coupe-fil | outil coupant | cisailles de plongée ; line cutter | cutting tool | dive shears
lampe ; lampe de plongée | ~lampe | torche de plongée | ~torche | lampe torche | phare de plongée ; dive light | dive torch | underwater torch | diving torch | underwater light
lampe-principale ; lampe principale | phare principal ; primary light | primary torch | main light
lampe-secours ; lampe de secours ; backup light | back-up light | backup torch
lampe-flash ; lampe à éclats | flash de signalisation | lampe flash ; strobe light | dive strobe
baton-lumineux ; bâton lumineux | tube luminescent | cyalume ; chemical light stick | glow stick | light stick
boussole ; boussole | compas | compas de plongée | boussole de plongée ; dive compass | underwater compass | compass
montre ; montre de plongée | montre étanche ; dive watch | diving watch
chronometre ; chronomètre ; stopwatch
ardoise ; ardoise | ardoise immergeable | ardoise de plongée | tablette immergeable | plaquette immergeable ; dive slate | underwater slate
wetnotes ; carnet immergeable ; wetnotes | underwater notebook
crayon ; crayon pour ardoise ; slate pencil
filet ; filet de plongée | filet à matériel ; mesh bag | catch bag
sac-plongee ; sac de plongée ; dive bag | gear bag
mousqueton ; mousqueton ; bolt snap | snap hook | carabiner
dragonne ; dragonne ; lanyard
ligne-vie-binome ; longe | longe de binôme ; buddy line
crochet-courant ; crochet de courant | crochet de récif ; reef hook
moulinet ; moulinet | dévidoir ; dive reel | diving reel | ~reel
spool ; bobine | bobine de fil d'Ariane ; finger spool | dive spool | ~spool
fil-ariane ; fil d'Ariane | fil guide ; guideline | guide line | cave line
fleche-souterraine ; flèche directionnelle | flèche de fil d'Ariane ; line arrow | directional arrow
parachute-palier ; parachute de palier | parachute de signalisation | bouée de palier | ~parachute ; surface marker buoy | delayed surface marker buoy | safety sausage | signal tube ; SMB | DSMB
parachute-relevage ; parachute de relevage | ballon de relevage ; lift bag | lifting bag
sifflet ; sifflet ; signal whistle | safety whistle | ~whistle
miroir ; miroir de signalisation ; signal mirror | signalling mirror
avertisseur-sonore ; avertisseur sonore | klaxon sous-marin ; audible signalling device | underwater signalling device | tank banger | dive alert
antibuee ; antibuée | produit antibuée ; anti-fog | defog | mask defog
appareil-photo ; appareil photo sous-marin | caisson étanche photo ; underwater camera
caisson-photo ; caisson photo | caisson vidéo | caisson d'appareil photo ; underwater housing | camera housing
flash-photo ; flash sous-marin ; underwater strobe
carnet-plongee ; carnet de plongée | carnet de plongées ; dive log | logbook | dive logbook | log book
passeport-plongee ; passeport de plongée | passeport ; dive passport | dive record booklet
propulseur ; propulseur sous-marin | scooter sous-marin ; diver propulsion vehicle | underwater scooter ; DPV
monopalme ; monopalme ; monofin
bi-palmes ; bi-palmes | palmes d'apnée | palmes longues ; bi-fins | long-blade fins | freediving fins
pince-nez ; pince-nez | pince-nez d'apnée ; nose clip
longe-apnee ; longe d'apnée ; freediving lanyard
gueuse ; gueuse | gueuse d'apnée ; freediving sled | weighted sled
fusil-harpon ; fusil-harpon | fusil sous-marin | arbalète de chasse sous-marine ; speargun
lunettes-natation ; lunettes de natation ; swimming goggles
balise-individuelle ; balise de détresse individuelle | balise de localisation personnelle ; personal locator beacon ; PLB
equipement-individuel ; équipement individuel | matériel individuel | équipement personnel ; personal equipment | personal gear | individual equipment
equipement-plongee ; équipement de plongée | matériel de plongée ; dive gear | diving equipment | scuba gear | dive equipment | scuba equipment
`,
);
