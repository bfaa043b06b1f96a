// Roles: who does what around a dive.
import { toEntries } from "../lexicon-entry.ts";

export const ROLES = toEntries(
  "Role",
  `
guide-palanquee ; guide de palanquée | ~guide ; dive guide | dive leader | group leader ; GP
directeur-plongee ; directeur de plongée ; dive director | dive supervisor | dive manager ; DP
directeur-plongee-exploration ; directeur de plongée en exploration ; dive director for exploration dives
dtn ; directeur technique national ; national technical director ; DTN
conseiller-technique-national ; conseiller technique national ; national technical adviser
referent-securite ; référent sécurité ; safety officer
tresorier ; trésorier ; treasurer
secretaire ; secrétaire du club ; club secretary
moniteur-stagiaire ; moniteur stagiaire | stagiaire pédagogique ; trainee instructor
plongeur-handi ; plongeur en situation de handicap ; diver with a disability
plongeur ; ~plongeur ; ~diver | scuba diver
chef-bord ; chef de bord ; boat captain
serre-file ; serre-file ; tail diver | rear diver ; SF
binome ; ~binôme | coéquipier | équipier ; ~buddy | dive buddy | dive partner
encadrant ; encadrant ; ~supervisor
enseignant ; enseignant de plongée | ~enseignant ; diving teacher
moniteur ; moniteur de plongée | ~moniteur | monitrice de plongée | ~monitrice | instructeur de plongée ; dive instructor | diving instructor | scuba instructor | ~instructor
moniteur-federal ; moniteur fédéral ; federal instructor
formateur ; ~formateur ; ~trainer
tuteur ; tuteur de stage ; mentor instructor
plongeur-debutant ; plongeur débutant ; beginner diver | novice diver
plongeur-encadre ; plongeur encadré ; supervised diver
plongeur-autonome ; plongeur autonome ; autonomous diver | independent diver
stagiaire ; ~stagiaire ; ~trainee
eleve ; ~élève ; ~student | student diver
pilote ; pilote du bateau | pilote d'embarcation ; boat skipper | boat driver | ~skipper
securite-surface ; sécurité surface | sécurité de surface | surveillant de surface ; surface support | surface cover | shore cover
president-club ; président du club | président de club ; club president | club chairman
responsable-structure ; responsable de la structure commerciale agréée | responsable de la structure | responsable de structure ; head of the dive centre
medecin-federal ; médecin fédéral ; federation doctor
medecin-du-sport ; médecin du sport ; sports physician
medecin-hyperbare ; médecin hyperbare ; hyperbaric physician
medecin-traitant ; médecin généraliste | médecin traitant ; general practitioner
responsable-legal ; responsable légal | représentant légal ; legal guardian | parent or guardian
president-jury ; président du jury | président de jury ; chair of the jury
jury ; ~jury | membre du jury ; examination board
instructeur-regional ; instructeur régional ; regional instructor ; IR
instructeur-national ; instructeur national ; national instructor ; IN
president-ctr ; président de la CTR | président de la commission technique régionale ; chair of the regional technical commission
gonfleur ; responsable de la station de gonflage | gonfleur qualifié ; compressor operator | blending technician
scaphandrier ; scaphandrier professionnel | scaphandriers professionnels | scaphandrier ; commercial diver | professional diver
plongeur-secours ; plongeur de secours ; standby diver | rescue diver on duty
chef-operations-hyperbares ; chef d'opérations hyperbares ; hyperbaric operations manager ; COH
conseiller-prevention ; conseiller à la prévention hyperbare ; hyperbaric safety adviser ; CPH
apneiste ; apnéiste ; freediver | free diver | breath-hold diver
apneiste-securite ; apnéiste de sécurité ; safety freediver
snorkeler ; randonneur subaquatique ; snorkeler | snorkeller
sauveteur ; ~sauveteur ; ~rescuer
plongeur-sauveteur ; plongeur sauveteur ; ~rescue diver
secouriste ; ~secouriste ; first aider
victime ; ~victime | ~accidenté ; ~casualty | ~victim
photographe ; photographe sous-marin ; underwater photographer
candidat ; ~candidat ; ~candidate
chef-palanquee ; chef de palanquée ; group dive leader
`,
);
