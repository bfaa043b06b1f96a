// Equipment that a diver breathes from and floats by: cylinders, regulators, jackets, instruments, rebreathers.
import { toEntries } from "../lexicon-entry.ts";

export const BREATHING_EQUIPMENT = toEntries(
  "Equipment",
  `
scaphandre-autonome ; scaphandre autonome | ~scaphandre ; ~scuba | self-contained underwater breathing apparatus | scuba unit | scuba kit
bloc ; bloc | bouteille | bouteille de plongée | bloc de plongée | bouteille d'air comprimé ; scuba cylinder | scuba tank | dive cylinder | dive tank | diving cylinder | ~cylinder | ~tank
bi-bouteille ; bi-bouteille | bibouteille | ~bi | bi-bloc ; twinset | twin-set | twin cylinders | double cylinders | ~doubles | twin tanks
monobouteille ; monobouteille | monobloc | mono-bouteille ; single cylinder | single tank
bloc-acier ; bloc acier | bouteille en acier | bouteille acier ; steel cylinder | steel tank
bloc-alu ; bloc aluminium | bloc alu | bouteille en aluminium ; aluminium cylinder | aluminum tank | aluminum cylinder
bloc-12 ; bloc de 12 litres | bloc 12 litres | bouteille de 12 litres | bloc 12 l ; 12-litre cylinder | 12 litre cylinder
bloc-15 ; bloc de 15 litres | bloc 15 litres | bouteille de 15 litres | bloc 15 l ; 15-litre cylinder | 15 litre cylinder
bloc-relais ; bloc relais | bloc de décompression | bouteille de décompression | bloc déco | ~stage ; stage cylinder | deco cylinder | stage bottle | decompression cylinder
bloc-secours ; bloc de secours | bloc de sécurité | bouteille de secours | bouteille pendeur ; bailout cylinder | bail-out cylinder | emergency cylinder
pony ; bouteille de redondance | mini-bouteille de secours | bloc pony ; pony bottle | pony cylinder
bouteille-tampon ; bouteille tampon | bouteilles tampons | bloc tampon ; storage cylinder | bank cylinder | storage bank
robinetterie ; robinetterie | robinet | robinet de bouteille | robinet de bloc ; cylinder valve | tank valve | ~valve
robinet-conservation ; robinet de conservation | robinet de conservation d'air ; pillar valve
reserve-mecanique ; réserve mécanique | système de réserve ; reserve valve | J-valve
robinet-double ; robinet à deux sorties | robinetterie double sortie | double robinetterie ; Y-valve | H-valve | dual-outlet valve
manifold ; manifold | barre de liaison | pont d'isolation | manifold d'isolation ; isolation manifold | isolator manifold
opercule ; opercule | opercule de robinet ; valve insert | DIN insert
raccord ; ~raccord ; ~fitting
sortie-din ; raccord DIN | connexion DIN | sortie DIN ; DIN fitting | DIN connection | DIN valve ; DIN
etrier ; étrier | raccord étrier | connexion étrier ; yoke | yoke valve | A-clamp | yoke fitting | international fitting
joint-torique ; joint torique ; O-ring | o ring
culot ; culot de bouteille ; cylinder boot | tank boot
filet-bouteille ; filet de bouteille ; cylinder net
sanglage-bloc ; sangle de bloc | sangle de bouteille | sanglage du bloc ; cam band | tank band | tank strap
detendeur ; détendeur | détendeur de plongée ; scuba regulator | diving regulator | demand regulator | ~regulator | ~reg
premier-etage ; premier étage | premier étage de détendeur | 1er étage du détendeur ; first stage | regulator first stage
second-etage ; deuxième étage | second étage | deuxième étage de détendeur | 2e étage du détendeur ; second stage | regulator second stage | demand valve
premier-etage-piston ; premier étage à piston | détendeur à piston ; piston first stage | piston regulator
premier-etage-membrane ; premier étage à membrane | détendeur à membrane ; diaphragm first stage | diaphragm regulator
detendeur-compense ; détendeur compensé | premier étage compensé ; balanced regulator | balanced first stage
detendeur-non-compense ; détendeur non compensé | premier étage non compensé ; unbalanced regulator | unbalanced first stage
octopus ; octopus | détendeur de secours | deuxième étage de secours | second étage de secours | source d'air de secours ; octopus | octopus regulator | alternate air source | alternate second stage | safe second | alternate gas source ; AAS
detendeur-principal ; détendeur principal ; primary regulator | primary second stage
deuxieme-detendeur ; détendeur complet de secours | deuxième détendeur complet | second détendeur complet ; second complete regulator
embout ; embout | embout buccal ; mouthpiece | regulator mouthpiece
bouton-purge ; bouton de surpression | bouton de purge ; purge button
moustaches ; moustaches du détendeur ; exhaust tee
membrane-detendeur ; membrane du détendeur | membrane du deuxième étage ; regulator diaphragm | second stage diaphragm
clapet-amont ; clapet amont ; upstream valve
clapet-aval ; clapet aval ; downstream valve
clapet-hp ; clapet haute pression ; high-pressure seat
soupape-expiration ; soupape d'expiration | soupape d'échappement | clapet d'expiration ; exhaust valve
flexible ; ~flexible | flexible du détendeur | tuyau de détendeur ; regulator hose | ~hose
flexible-mp ; flexible moyenne pression | flexible basse pression | tuyau moyenne pression ; intermediate pressure hose | low-pressure hose | low pressure hose | medium pressure hose
flexible-hp ; flexible haute pression | tuyau haute pression ; high-pressure hose | high pressure hose
long-tuyau ; tuyau long | flexible long ; long hose
sortie-hp ; sortie haute pression | sortie HP ; high-pressure port | HP port
sortie-mp ; sortie moyenne pression | sortie MP ; intermediate pressure port | low-pressure port | LP port
gilet ; gilet stabilisateur | gilet de stabilisation | stab | gilet | gilet stab | bouée de stabilisation | système gonflable de stabilisation | système gonflable | bouée d'équilibrage ; buoyancy control device | buoyancy compensator | buoyancy compensator device | stabilising jacket | stab jacket | buoyancy jacket | ~jacket ; BCD | BC | SGS | SGT
gilet-reglable ; gilet réglable ; adjustable BCD
gilet-dorsal ; gilet à vessie dorsale | gilet à gonflage dorsal | gilet dorsal ; back-inflation BCD | back inflate BCD
aile ; ~aile | ~wing | plaque et aile | vessie dorsale ; backplate and wing | dive wing
plaque-dorsale ; plaque dorsale | back-pack | dosseret ; backplate | back plate | backpack
harnais ; harnais | harnais de plongée ; dive harness | scuba harness
harnais-sidemount ; harnais sidemount | harnais à montage latéral ; sidemount harness
sous-cutale ; sous-cutale | sangle sous-cutale ; crotch strap
vessie ; vessie du gilet | ~vessie ; air bladder | BCD bladder
direct-system ; direct system | inflateur | système direct | direct-system | ~DS ; low-pressure inflator | power inflator | BCD inflator | low pressure inflator | direct feed ; LPI
tuyau-annele ; tuyau annelé ; corrugated hose
purge-gilet ; purge du gilet | ~purge ; BCD dump valve | ~dump
purge-lente ; purge lente ; oral inflator dump | inflator deflate button
purge-rapide ; purge rapide | purge haute | purge haute du gilet ; rapid exhaust valve | shoulder dump | dump valve | quick dump
purge-basse ; purge basse ; lower dump valve | bottom dump | kidney dump
soupape-surpression ; soupape de surpression | valve de surpression | soupape de sécurité ; overpressure valve | pressure relief valve | over-pressure valve ; OPV
bouee-collerette ; bouée collerette | bouée Fenzy | collerette gonflable ; horse-collar BCD | adjustable buoyancy life jacket ; ABLJ
instruments ; ~instruments ; dive instruments | submersible instruments
manometre ; manomètre | manomètre immergeable ; submersible pressure gauge | pressure gauge | contents gauge | tank pressure gauge ; SPG
manometre-surface ; manomètre de surface ; surface pressure gauge | cylinder contents checker
profondimetre ; profondimètre ; depth gauge | depth meter
console ; ~console | console d'instruments ; instrument console | gauge console
ordinateur ; ordinateur de plongée | ordinateur | ordi de plongée ; dive computer | decompression computer | ~computer
ordinateur-gestion-air ; ordinateur à gestion d'air ; air-integrated computer | air integrated dive computer
sonde-pression ; sonde de pression | émetteur de pression | transmetteur de pression ; tank transmitter | pressure transmitter | wireless transmitter
logiciel-deco ; logiciel de décompression | logiciel de planification ; decompression software | dive planning software
tables ; tables de plongée | table de plongée | tables de décompression | table de décompression ; dive tables | decompression tables
mn90 ; tables MN90 | table MN90 | tables MN 90 | table fédérale | tables fédérales | tables de la Marine nationale | tables Marine nationale 1990 ; French Navy MN90 tables | MN90 dive tables ; MN90 | MN 90
mt92 ; tables MT92 | tables du ministère du Travail 1992 ; French Labour Ministry 1992 tables ; MT92
tables-buhlmann ; tables Bühlmann | tables de Bühlmann ; Bühlmann tables
tables-usn ; tables US Navy | tables de l'US Navy ; US Navy tables | US Navy dive tables
rdp ; planificateur de plongée loisir | tables PADI ; recreational dive planner ; RDP
tables-nitrox ; tables Nitrox ; nitrox tables
recycleur ; recycleur | recycleur de plongée | appareil respiratoire à recyclage ; rebreather
recycleur-ferme ; recycleur en circuit fermé | recycleur circuit fermé | recycleur fermé ; closed circuit rebreather | closed-circuit rebreather ; CCR
recycleur-semi-ferme ; recycleur semi-fermé | recycleur en circuit semi-fermé ; semi-closed rebreather | semi-closed circuit rebreather ; SCR
ccr-electronique ; recycleur électronique | recycleur à gestion électronique ; electronic closed circuit rebreather | electronic rebreather ; eCCR
ccr-mecanique ; recycleur mécanique | recycleur à gestion mécanique ; mechanical closed circuit rebreather | manual rebreather ; mCCR
circuit-ouvert ; circuit ouvert | scaphandre en circuit ouvert ; open circuit | open-circuit scuba
chaux-sodee ; chaux sodée | cartouche de chaux | absorbant de CO2 ; soda lime | CO2 absorbent | sorb
canister ; cartouche épuratrice | canister | filtre épurateur ; scrubber | scrubber canister
faux-poumon ; faux-poumon | faux poumon ; counterlung
cellule-oxygene ; cellule à oxygène | cellule oxygène | sonde à oxygène ; oxygen sensor | oxygen cell | galvanic oxygen sensor
solenoide ; solénoïde ; solenoid valve | ~solenoid
afficheur-tete-haute ; afficheur tête haute ; heads-up display | head-up display ; HUD
embout-securite-recycleur ; embout de recycleur ; dive surface valve | rebreather mouthpiece ; DSV
bov ; embout à bascule circuit ouvert ; bailout valve ; BOV
valve-diluant ; valve automatique de diluant ; automatic diluent valve ; ADV
narghile ; narghilé | narguilé ; hookah | surface-supplied air line
analyseur-oxygene ; analyseur d'oxygène | oxymètre | analyseur d'O2 | analyseur de gaz | oxygénomètre ; oxygen analyser | oxygen analyzer | O2 analyser | nitrox analyser
analyseur-helium ; analyseur d'hélium ; helium analyser | helium analyzer
capteur-co ; détecteur de monoxyde de carbone ; carbon monoxide detector | CO analyser
`,
);
