// Accidents of diving: pressure, gases, decompression, immersion.
import { toEntries } from "../lexicon-entry.ts";

export const ACCIDENTS = toEntries(
  "MedicalCondition",
  `
accident-plongee ; accident de plongée | accidents de plongée ; diving accident | dive accident | diving injury
accident-desaturation ; accident de désaturation | accident de décompression | maladie de décompression | accidents de désaturation | maladie des caissons ; decompression sickness | decompression accident | caisson disease | the bends ; ADD | DCS | MDD
add-type-1 ; accident de désaturation de type I | accident de décompression type 1 ; type I decompression sickness ; DCS I
add-type-2 ; accident de désaturation de type II | accident de décompression type 2 ; type II decompression sickness ; DCS II
dci ; maladie dysbarique | dysbarisme ; decompression illness ; DCI
add-articulaire ; accident ostéo-articulaire | douleur ostéo-articulaire | accident articulaire ; limb bend | joint pain decompression sickness
puces ; ~puces | puces de décompression | démangeaisons de décompression ; skin itching from decompression
moutons ; ~moutons | accident cutané de décompression | accident cutané ; skin bends | cutaneous decompression sickness | cutis marmorata
add-medullaire ; accident médullaire | accident de désaturation médullaire | accident neurologique médullaire ; spinal decompression sickness | spinal cord decompression sickness
add-cerebral ; accident cérébral | accident de désaturation cérébral ; cerebral decompression sickness
add-vestibulaire ; accident vestibulaire | accident de désaturation de l'oreille interne | accident cochléo-vestibulaire ; inner ear decompression sickness | vestibular decompression sickness | vestibular bends ; IEDCS
chokes ; chokes | accident cardio-respiratoire de désaturation ; pulmonary decompression sickness
osteonecrose ; ostéonécrose dysbarique | ostéonécrose | nécrose osseuse aseptique ; dysbaric osteonecrosis | avascular bone necrosis
aeroembolisme ; embolie gazeuse artérielle | aéroembolisme | embolie gazeuse | aéro-embolisme ; arterial gas embolism | air embolism | gas embolism ; ~AGE | EGA
surpression-pulmonaire ; surpression pulmonaire | accident de surpression pulmonaire ; pulmonary barotrauma | lung overexpansion injury | lung overexpansion | lung overpressure | pulmonary overinflation | burst lung ; ~SP
pneumothorax ; pneumothorax ; pneumothorax | collapsed lung
pneumomediastin ; emphysème médiastinal | pneumomédiastin | emphysème du médiastin ; mediastinal emphysema | pneumomediastinum
emphyseme-sous-cutane ; emphysème sous-cutané ; subcutaneous emphysema
chute-bloc ; chute de bouteille | chute du bloc | chute d'un bloc | bloc qui tombe ; falling cylinder | cylinder falling over | falling tank
barotraumatisme ; barotraumatisme | barotraumatismes | accident barotraumatique | accidents barotraumatiques ; barotrauma | pressure injury
barotraumatisme-oreille ; barotraumatisme de l'oreille | barotraumatisme des oreilles | otite barotraumatique | barotraumatisme de l'oreille moyenne ; ear barotrauma | middle ear barotrauma | ear squeeze | barotitis | middle ear squeeze
barotraumatisme-oreille-interne ; barotraumatisme de l'oreille interne ; inner ear barotrauma
barotraumatisme-sinus ; barotraumatisme des sinus | barosinusite | sinusite barotraumatique ; sinus barotrauma | sinus squeeze | barosinusitis
barotraumatisme-dents ; barotraumatisme dentaire | barotraumatisme des dents | barodontalgie ; tooth squeeze | dental barotrauma | barodontalgia | tooth barotrauma
placage-masque ; placage de masque | plaquage de masque | plaquage du masque | barotraumatisme facial ; mask squeeze | facial barotrauma
barotraumatisme-estomac ; barotraumatisme de l'estomac | barotraumatisme digestif | barotraumatisme gastro-intestinal | colique du scaphandrier ; gastrointestinal barotrauma | stomach barotrauma
suit-squeeze ; placage de combinaison ; suit squeeze
reverse-block ; blocage inverse | blocage inversé ; reverse block | reverse squeeze
lung-squeeze ; barotraumatisme thoracique de l'apnéiste | compression pulmonaire ; lung squeeze
rupture-tympan ; rupture du tympan | perforation du tympan | tympan perforé ; ruptured eardrum | perforated eardrum | eardrum rupture | tympanic membrane perforation
vertige-alternobarique ; vertige alternobarique ; alternobaric vertigo
vertige ; vertige | vertiges ; vertigo | ~dizziness
acouphenes ; acouphènes | bourdonnements d'oreille | ~bourdonnements ; tinnitus | ringing in the ears
surdite ; ~surdité ; hearing loss | ~deafness
hypoxie ; hypoxie ; hypoxia
anoxie ; anoxie ; anoxia
hyperoxie ; hyperoxie ; hyperoxia
toxicite-oxygene ; toxicité de l'oxygène ; oxygen toxicity | oxygen poisoning
paul-bert ; crise hyperoxique | effet Paul Bert | neurotoxicité de l'oxygène | toxicité neurologique de l'oxygène | hyperoxie aiguë | crise convulsive hyperoxique ; central nervous system oxygen toxicity | CNS oxygen toxicity | CNS toxicity | Paul Bert effect | acute oxygen toxicity | hyperoxic seizure
lorrain-smith ; effet Lorrain Smith | toxicité pulmonaire de l'oxygène | toxicité pulmonaire | effet Lorrain-Smith ; pulmonary oxygen toxicity | pulmonary toxicity | Lorrain Smith effect | Lorrain-Smith effect
hypercapnie ; hypercapnie | intoxication au CO2 | intoxication au gaz carbonique ; hypercapnia | hypercarbia | carbon dioxide poisoning | CO2 poisoning
hypocapnie ; hypocapnie ; hypocapnia
intoxication-co ; intoxication au monoxyde de carbone | intoxication au CO | intoxication oxycarbonée ; carbon monoxide poisoning | CO poisoning
essoufflement ; essoufflement ; breathlessness | shortness of breath | respiratory distress from overexertion | dyspnoea | dyspnea
narcose ; narcose | narcose à l'azote | ivresse des profondeurs | narcose aux gaz inertes ; nitrogen narcosis | inert gas narcosis | ~narcosis | rapture of the deep | gas narcosis
snhp ; syndrome nerveux des hautes pressions ; high pressure nervous syndrome | high-pressure nervous syndrome ; SNHP | HPNS
intoxication-gaz ; accidents toxiques | accident biochimique | accidents biochimiques | accident toxique ; gas toxicity accidents
cocktail-caustique ; cocktail caustique | brûlure par la chaux ; caustic cocktail
noyade ; noyade ; drowning
noyade-seche ; noyade sèche ; dry drowning
quasi-noyade ; quasi-noyade ; near drowning | near-drowning
aqua-stress ; aquastress | aqua-stress ; aquatic distress
petite-hypoxie ; petite hypoxie ; mild hypoxia
grande-hypoxie ; grande hypoxie ; severe hypoxia
grande-anoxie ; grande anoxie ; severe anoxia
hydrocution ; hydrocution | choc thermodifférentiel ; cold shock | cold water shock | immersion shock
oedeme-immersion ; œdème pulmonaire d'immersion | œdème aigu du poumon d'immersion | œdème pulmonaire en immersion ; immersion pulmonary oedema | immersion pulmonary edema | swimming-induced pulmonary edema ; OPI | IPO | IPE | SIPE
oap ; œdème aigu du poumon ; acute pulmonary oedema | acute pulmonary edema ; OAP
syncope ; syncope ; syncope | fainting
syncope-hypoxique ; syncope hypoxique | syncope anoxique ; hypoxic blackout | shallow water blackout | blackout | hypoxic syncope
rendez-vous-7 ; rendez-vous syncopal des 7 mètres | rendez-vous syncopal des sept mètres ; seven metre blackout | ascent blackout
samba ; samba | perte de contrôle moteur ; loss of motor control | samba | hypoxic fit ; PCM | LMC
hyperventilation ; hyperventilation ; hyperventilation
malaise ; ~malaise ; feeling unwell | ~malaise
perte-connaissance ; perte de connaissance | perte de conscience ; loss of consciousness | unconsciousness
`,
);
