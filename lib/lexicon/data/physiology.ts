// Concepts of anatomy and physiology.
import { toEntries } from "../lexicon-entry.ts";

export const PHYSIOLOGY = toEntries(
  "Concept",
  `
oreille ; oreille ; ~ear | human ear
oreille-externe ; oreille externe ; outer ear | external ear
oreille-moyenne ; oreille moyenne ; middle ear
oreille-interne ; oreille interne ; inner ear | internal ear
tympan ; tympan | membrane tympanique ; eardrum | tympanic membrane | ear drum
trompe-eustache ; trompe d'Eustache | trompes d'Eustache | trompe auditive ; Eustachian tube | auditory tube
conduit-auditif ; conduit auditif | conduit auditif externe ; ear canal | external auditory canal
osselets ; osselets | chaîne des osselets ; ossicles | auditory ossicles
cochlee ; cochlée | limaçon ; cochlea
vestibule ; appareil vestibulaire | vestibule | système vestibulaire ; vestibular system | vestibular apparatus
canaux-semi-circulaires ; canaux semi-circulaires | canal semi-circulaire ; semicircular canals | semi-circular canals
fenetre-ronde ; fenêtre ronde ; round window
fenetre-ovale ; fenêtre ovale ; oval window
sinus ; sinus | sinus de la face ; sinuses | paranasal sinuses
sinus-frontal ; sinus frontaux | sinus frontal ; frontal sinus | frontal sinuses
sinus-maxillaire ; sinus maxillaires | sinus maxillaire ; maxillary sinus | maxillary sinuses
appareil-respiratoire ; appareil respiratoire | système respiratoire ; respiratory system | respiratory tract
voies-aeriennes ; voies aériennes | voies respiratoires ; airways | airway
voies-aeriennes-sup ; voies aériennes supérieures ; upper airways | upper respiratory tract
poumons ; poumons | poumon ; lungs
alveoles ; alvéoles pulmonaires | alvéoles | alvéole ; alveoli | pulmonary alveoli | alveolus
bronches ; bronches | bronche ; bronchi | bronchus
bronchioles ; bronchioles | bronchiole ; bronchioles
trachee ; trachée ; trachea | windpipe
larynx ; larynx ; larynx
glotte ; glotte ; glottis
epiglotte ; épiglotte ; epiglottis
plevre ; plèvre ; pleura
diaphragme ; diaphragme ; diaphragm muscle
cage-thoracique ; cage thoracique ; rib cage | thoracic cage
surfactant ; surfactant ; surfactant
ventilation ; ventilation pulmonaire | ~ventilation | mécanique ventilatoire ; pulmonary ventilation | lung ventilation
respiration ; ~respiration ; ~respiration | cellular respiration
inspiration ; ~inspiration ; inhalation
expiration ; expiration ; exhalation
rythme-ventilatoire ; rythme ventilatoire | fréquence ventilatoire | fréquence respiratoire ; respiratory rate | breathing rate | ventilation rate
volume-pulmonaire ; volumes pulmonaires | volume pulmonaire ; lung volumes | lung volume
volume-courant ; volume courant ; tidal volume ; ~VC
volume-residuel ; volume résiduel ; residual volume ; ~VR
vre ; volume de réserve expiratoire ; expiratory reserve volume ; VRE | ERV
vri ; volume de réserve inspiratoire ; inspiratory reserve volume ; VRI | IRV
capacite-vitale ; capacité vitale ; vital capacity ; ~CV
capacite-pulmonaire ; capacité pulmonaire totale ; total lung capacity ; CPT | TLC
echanges-gazeux ; échanges gazeux | échange gazeux alvéolaire ; gas exchange | gaseous exchange
coeur ; cœur ; ~heart | human heart
oreillette-droite ; oreillette droite ; right atrium
oreillette-gauche ; oreillette gauche ; left atrium
ventricule-droit ; ventricule droit ; right ventricle
ventricule-gauche ; ventricule gauche ; left ventricle
appareil-circulatoire ; appareil circulatoire | système cardiovasculaire | système circulatoire | appareil cardio-vasculaire ; circulatory system | cardiovascular system
petite-circulation ; petite circulation | circulation pulmonaire ; pulmonary circulation
grande-circulation ; grande circulation | circulation systémique ; systemic circulation
artere ; artères | artère ; artery | arteries
veine ; veines | veine ; vein | veins
capillaire ; capillaires | capillaire | capillaires sanguins ; capillaries | capillary
aorte ; aorte ; aorta
filtre-pulmonaire ; filtre pulmonaire ; pulmonary filter
shunt ; shunt pulmonaire | shunt droite-gauche ; pulmonary shunt | right-to-left shunt
sang ; ~sang ; ~blood
plasma ; plasma sanguin ; blood plasma
globules-rouges ; globules rouges | hématies | érythrocytes ; red blood cells | erythrocytes
globules-blancs ; globules blancs | leucocytes ; white blood cells | leukocytes
plaquettes ; plaquettes sanguines ; blood platelets | platelets
hemoglobine ; hémoglobine ; haemoglobin | hemoglobin ; Hb
tension-arterielle ; tension artérielle | pression artérielle ; blood pressure
frequence-cardiaque ; fréquence cardiaque | rythme cardiaque ; heart rate | pulse rate
debit-cardiaque ; débit cardiaque ; cardiac output
systeme-nerveux ; système nerveux ; nervous system
snc ; système nerveux central ; central nervous system ; SNC | CNS
snp ; système nerveux périphérique ; peripheral nervous system ; SNP | PNS
sna ; système nerveux autonome | système neurovégétatif ; autonomic nervous system ; SNA | ANS
encephale ; encéphale | cerveau ; ~brain
moelle-epiniere ; moelle épinière ; spinal cord
cervelet ; cervelet ; cerebellum
bulbe ; bulbe rachidien | centres respiratoires ; brain stem | respiratory centre
metabolisme ; métabolisme ; metabolism
thermoregulation ; thermorégulation | régulation thermique ; thermoregulation | temperature regulation
homeothermie ; homéothermie ; homeothermy
vasoconstriction ; vasoconstriction | vasoconstriction périphérique ; vasoconstriction | peripheral vasoconstriction
vasodilatation ; vasodilatation ; vasodilation | vasodilatation
diurese ; diurèse d'immersion | diurèse | diurèse au froid ; immersion diuresis | cold diuresis
reflexe-immersion ; réflexe d'immersion | réflexe de plongée ; diving reflex | mammalian dive reflex | dive response | diving response | mammalian diving reflex
bradycardie ; bradycardie ; bradycardia
tachycardie ; tachycardie ; tachycardia
blood-shift ; érection des capillaires alvéolaires | blood shift | bloodshift | transfert sanguin ; blood shift | thoracic blood shift
reflexe-laryngo ; réflexe laryngé | spasme laryngé | laryngospasme ; laryngospasm
cavites-aeriques ; cavités aériennes | cavité aérienne | espaces aériens ; body air spaces | air spaces
seuil-co2 ; seuil hypercapnique | besoin de respirer | envie de respirer ; urge to breathe | breathing reflex
contractions ; contractions diaphragmatiques | spasmes diaphragmatiques ; diaphragm contractions | involuntary diaphragm contractions
seuil-hypoxique ; seuil hypoxique ; hypoxic threshold
foramen ; foramen ovale perméable | foramen ovale perméant | foramen ovale ; patent foramen ovale | persistent foramen ovale ; FOP | PFO
respiration-tissulaire ; respiration cellulaire | respiration tissulaire ; tissue respiration
effort ; effort physique | ~effort ; physical exertion | ~exertion
acide-lactique ; acide lactique ; lactic acid
vision-couleurs ; perception des couleurs ; colour perception | color perception
equilibre-sens ; sens de l'équilibre ; sense of balance
dents ; ~dents ; ~teeth
appareil-digestif ; appareil digestif | tube digestif ; digestive system | digestive tract
`,
);
