// Conditions that are not peculiar to diving but matter to it; injuries by animals; contraindications.
import { toEntries } from "../lexicon-entry.ts";

export const AILMENTS = toEntries(
  "MedicalCondition",
  `
hypothermie ; hypothermie ; hypothermia
hyperthermie ; hyperthermie ; hyperthermia
coup-chaleur ; coup de chaleur ; heat stroke | heatstroke
insolation ; insolation ; sunstroke
coup-soleil ; coup de soleil ; sunburn
froid ; ~froid | refroidissement ; body heat loss | ~cold
frissons ; frissons ; shivering
douleur ; ~douleur ; ~pain
congestion ; congestion nasale | ~congestion ; nasal congestion | sinus congestion
deshydratation ; déshydratation ; dehydration
epuisement ; épuisement ; exhaustion
fatigue ; ~fatigue ; ~tiredness
stress ; ~stress ; diver stress
panique ; panique ; panic | diver panic
anxiete ; anxiété | ~angoisse ; anxiety
claustrophobie ; claustrophobie ; claustrophobia
crampe ; crampe | crampes | crampe musculaire ; cramp | muscle cramp
mal-mer ; mal de mer | naupathie ; seasickness | sea sickness | motion sickness
nausee ; nausée | nausées ; nausea
vomissement ; vomissement | vomissements ; vomiting
cephalee ; céphalée | maux de tête | mal de tête | céphalées ; headache
migraine ; migraine ; migraine
dorsalgie ; douleur dorsale | coup de poignard | lombalgie ; back pain
paralysie ; paralysie ; paralysis
paraplegie ; paraplégie ; paraplegia
hemiplegie ; hémiplégie ; hemiplegia
paresthesie ; fourmillements | paresthésie | paresthésies ; tingling | paraesthesia | paresthesia | pins and needles
convulsion ; convulsions | crise convulsive | convulsion ; convulsions | seizure
epilepsie ; épilepsie ; epilepsy
asthme ; asthme ; asthma
diabete ; diabète ; diabetes
hypertension ; hypertension artérielle | hypertension ; high blood pressure | hypertension ; HTA
infarctus ; infarctus du myocarde | infarctus | crise cardiaque ; heart attack | myocardial infarction
arret-cardiaque ; arrêt cardiaque | arrêt cardio-respiratoire | arrêt cardiorespiratoire ; cardiac arrest ; ACR
arret-respiratoire ; arrêt respiratoire | arrêt ventilatoire ; respiratory arrest
avc ; accident vasculaire cérébral ; ~stroke | cerebrovascular accident ; AVC | CVA
embolie-pulmonaire ; embolie pulmonaire ; pulmonary embolism
etat-choc ; état de choc ; physiological shock | circulatory shock
cyanose ; cyanose ; cyanosis
hemoptysie ; hémoptysie | crachats sanglants ; haemoptysis | coughing up blood | hemoptysis
toux ; ~toux ; ~cough
rhume ; rhume | rhino-pharyngite ; common cold
sinusite ; sinusite ; sinusitis
otite ; otite ; ear infection | otitis
otite-externe ; otite externe ; swimmer's ear | otitis externa | outer ear infection
otite-moyenne ; otite moyenne ; otitis media | middle ear infection
bouchon-cerumen ; bouchon de cérumen ; earwax plug | cerumen impaction
exostose ; exostose du conduit auditif | exostoses | oreille du surfeur ; surfer's ear | ear canal exostosis
allergie ; allergie ; allergy | allergic reaction
choc-anaphylactique ; choc anaphylactique ; anaphylactic shock | anaphylaxis
obesite ; obésité | ~surpoids ; obesity | ~overweight
insuffisance-cardiaque ; insuffisance cardiaque ; heart failure
retention-urine ; rétention d'urine | rétention urinaire ; urinary retention
troubles-conscience ; troubles de la conscience | troubles de conscience ; altered consciousness | impaired consciousness
cecite ; cécité ; ~blindness
grossesse ; grossesse ; pregnancy
tabagisme ; tabagisme ; tobacco smoking
contre-indication ; contre-indication | contre-indications | contre-indication médicale | contre-indication à la plongée ; contraindication | medical contraindication | contraindication to diving
contre-indication-temporaire ; contre-indication temporaire ; temporary contraindication
contre-indication-definitive ; contre-indication définitive ; permanent contraindication | absolute contraindication
piqure ; piqûre d'animal marin | piqûre | envenimation ; marine animal sting | envenomation
brulure-meduse ; brûlure de méduse | piqûre de méduse ; jellyfish sting
piqure-vive ; piqûre de vive ; weever sting | weeverfish sting
piqure-oursin ; piqûre d'oursin ; sea urchin injury | sea urchin puncture
morsure ; morsure | morsures ; ~bite
hemorragie ; hémorragie | hémorragies ; haemorrhage | hemorrhage | ~bleeding
saignement-nez ; saignement de nez | épistaxis ; nosebleed | epistaxis
plaie ; ~plaie ; ~wound
fracture ; ~fracture ; ~fracture | bone fracture
entorse ; entorse ; sprain
brulure ; brûlure ; ~burn
blessure-helice ; blessure par hélice ; propeller injury
gelure ; gelure | gelures ; frostbite
ciguatera ; ciguatera ; ciguatera | ciguatera poisoning
urticaire ; urticaire ; ~hives | urticaria
hernie ; hernie ; hernia
valvulopathie ; valvulopathie ; heart valve disease
coronaropathie ; maladie coronarienne | insuffisance coronarienne | coronaropathie ; coronary artery disease
bpco ; bronchopneumopathie chronique obstructive ; chronic obstructive pulmonary disease ; BPCO | COPD
bulle-emphyseme ; bulle d'emphysème ; lung bulla
alcool ; alcoolisation | prise d'alcool ; alcohol intoxication
`,
);
