// Plants and animals that divers meet.
import { toEntries } from "../lexicon-entry.ts";

export const SPECIES = toEntries(
  "Environment",
  `
faune ; ~faune | vie marine | faune marine | faune sous-marine ; marine life | underwater life | marine fauna
flore ; ~flore | flore marine ; marine flora
animaux-venimeux ; animaux venimeux | animal venimeux ; venomous animals | venomous animal
animaux-dangereux ; animaux dangereux | faune dangereuse | animal dangereux ; dangerous animals | hazardous marine life | dangerous marine life
animaux-urticants ; animaux urticants | animal urticant ; stinging animals | stinging marine life
espece-protegee ; espèce protégée | espèces protégées ; protected species
espece-invasive ; espèce invasive | espèce envahissante ; invasive species
plancton ; plancton ; plankton
phytoplancton ; phytoplancton | plancton végétal ; phytoplankton
zooplancton ; zooplancton | plancton animal ; zooplankton
algues ; algues | algue ; algae | seaweed
laminaire ; laminaire | kelp ; kelp
posidonie ; posidonie | posidonies ; Posidonia | Posidonia oceanica | Neptune grass
zostere ; zostère ; eelgrass
caulerpe ; caulerpe ; Caulerpa
spongiaires ; ~éponges | spongiaires | éponges marines ; marine sponges | ~sponge
cnidaires ; cnidaires | cœlentérés ; cnidarians | coelenterates
corail ; corail | coraux ; coral
corail-rouge ; corail rouge ; red coral | precious coral
corail-feu ; corail de feu ; fire coral
corail-mou ; corail mou | alcyonaire ; soft coral
corail-dur ; corail dur | madrépore ; hard coral | stony coral
gorgone ; gorgone | gorgones ; gorgonian | sea fan
anemone ; anémone de mer | anémone | actinie ; sea anemone
meduse ; méduse | méduses ; jellyfish
pelagia ; méduse pélagique | pélagie ; mauve stinger
galere-portugaise ; galère portugaise | physalie ; Portuguese man o' war | Portuguese man-of-war
cubomeduse ; cuboméduse | guêpe de mer ; box jellyfish | sea wasp
hydraire ; hydraires | hydraire ; hydroids | hydroid
ctenaire ; cténaires | cténophore ; comb jelly | ctenophore
bryozoaire ; bryozoaires | bryozoaire ; bryozoan
vers ; vers marins ; marine worms
spirographe ; spirographe ; feather duster worm | fan worm
ver-feu ; ver de feu ; fireworm | bearded fireworm
echinodermes ; échinodermes ; echinoderms
oursin ; oursin | oursins ; sea urchin
etoile-mer ; étoile de mer | astérie ; starfish | sea star
concombre-mer ; concombre de mer | holothurie ; sea cucumber
ophiure ; ophiure ; brittle star
comatule ; comatule | crinoïde ; feather star | crinoid
crustaces ; crustacés ; crustaceans
homard ; homard ; European lobster
langouste ; langouste ; spiny lobster
cigale-mer ; cigale de mer ; slipper lobster
crabe ; crabe ; crab
araignee-mer ; araignée de mer ; spider crab
bernard-ermite ; bernard-l'ermite | bernard l'hermite ; hermit crab
crevette ; crevette ; shrimp | prawn
balane ; balane ; barnacle
mollusques ; mollusques ; molluscs | mollusks
poulpe ; poulpe | pieuvre ; ~octopus | common octopus
seiche ; seiche ; cuttlefish
calmar ; calmar | encornet ; squid
cephalopodes ; céphalopodes ; cephalopods
nudibranche ; nudibranche | limace de mer ; nudibranch | sea slug
gasteropode ; gastéropodes | gastéropode ; gastropod
bivalve ; bivalves | bivalve ; bivalve
grande-nacre ; grande nacre ; noble pen shell | fan mussel
huitre ; huître ; oyster
moule ; ~moule ; mussel
coquille-st-jacques ; coquille Saint-Jacques ; scallop
ormeau ; ormeau ; abalone
cone ; cône marin | cône venimeux ; cone shell | cone snail
poulpe-bleu ; poulpe à anneaux bleus | pieuvre à anneaux bleus ; blue-ringed octopus
tuniciers ; tuniciers | ascidies | ascidie ; tunicates | sea squirt
poissons ; ~poissons ; ~fish
banc-poissons ; banc de poissons ; school of fish | shoal of fish
poissons-osseux ; poissons osseux ; bony fish
poissons-cartilagineux ; poissons cartilagineux ; cartilaginous fish
merou ; mérou ; grouper
merou-brun ; mérou brun ; dusky grouper
sar ; sar commun | ~sar ; white seabream
dorade ; daurade royale | dorade royale ; gilthead seabream | gilt-head bream
loup ; ~loup | bar commun | ~bar | loup de mer ; European seabass | sea bass | seabass
rascasse ; rascasse ; scorpionfish
poisson-pierre ; poisson-pierre ; stonefish
poisson-lion ; poisson-lion | rascasse volante | ptérois ; lionfish
vive ; ~vive | grande vive ; weever | weever fish | weeverfish
uranoscope ; uranoscope ; stargazer fish
murene ; murène ; moray eel | moray
congre ; congre ; conger eel | conger
girelle ; girelle ; rainbow wrasse
labre ; labre | ~vieille ; wrasse
castagnole ; castagnole ; damselfish | Mediterranean damselfish
rouget ; rouget ; red mullet
mulet ; mulet ; grey mullet
barracuda ; barracuda ; barracuda
thon ; thon ; ~tuna
seriole ; sériole ; amberjack
liche ; ~liche ; leerfish
denti ; denti ; common dentex
saupe ; saupe ; salema | salema porgy
apogon ; apogon ; cardinalfish
hippocampe ; hippocampe ; seahorse | sea horse
syngnathe ; syngnathe ; pipefish
baliste ; baliste ; triggerfish
baliste-titan ; baliste titan ; titan triggerfish
poisson-clown ; poisson-clown ; clownfish | anemonefish
poisson-perroquet ; poisson-perroquet ; parrotfish
poisson-papillon ; poisson-papillon ; butterflyfish
poisson-ange ; poisson-ange ; angelfish
poisson-chirurgien ; poisson-chirurgien ; surgeonfish
poisson-globe ; poisson-globe | poisson-ballon ; pufferfish | puffer fish
poisson-lune ; poisson-lune | môle ; ocean sunfish | sunfish
napoleon ; poisson napoléon | ~napoléon ; Napoleon wrasse | humphead wrasse
baudroie ; baudroie | lotte ; monkfish | anglerfish
sole ; ~sole | poisson plat ; flatfish
blennie ; blennie ; blenny
gobie ; gobie ; goby
saint-pierre ; saint-pierre | poisson saint-pierre ; John Dory
requin ; requin ; ~shark
requin-baleine ; requin-baleine ; whale shark
requin-blanc ; requin blanc | grand requin blanc ; great white shark
requin-pelerin ; requin pèlerin ; basking shark
requin-marteau ; requin-marteau ; hammerhead shark | hammerhead
requin-tigre ; requin-tigre ; tiger shark
requin-gris ; requin gris ; grey reef shark
requin-pointes-blanches ; requin à pointes blanches | requin corail ; whitetip reef shark
requin-pointes-noires ; requin à pointes noires ; blacktip reef shark
roussette ; roussette ; catshark | dogfish
raie ; ~raie ; ~ray
raie-manta ; raie manta ; manta ray
raie-pastenague ; raie pastenague | pastenague ; stingray
raie-torpille ; raie torpille | torpille | raie électrique ; electric ray | torpedo ray
raie-aigle ; raie aigle | aigle de mer ; eagle ray
tortue ; tortue marine | tortue ; sea turtle | marine turtle
tortue-verte ; tortue verte ; green turtle
tortue-caouanne ; tortue caouanne ; loggerhead turtle
serpent-marin ; serpent marin | serpent de mer ; sea snake
crocodile-marin ; crocodile marin ; saltwater crocodile
mammiferes-marins ; mammifères marins | mammifère marin ; marine mammals | marine mammal
cetaces ; cétacés ; cetaceans
dauphin ; dauphin ; dolphin
grand-dauphin ; grand dauphin ; bottlenose dolphin
baleine ; baleine ; ~whale
cachalot ; cachalot ; sperm whale
orque ; orque ; orca | killer whale
phoque ; ~phoque ; ~seal
lion-mer ; lion de mer | otarie ; sea lion
dugong ; dugong ; dugong
lamantin ; lamantin ; manatee
`,
);
