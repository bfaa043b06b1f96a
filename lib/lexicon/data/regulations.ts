// Regulations: laws, articles, standards, documents that are required.
import { toEntries } from "../lexicon-entry.ts";

export const REGULATIONS = toEntries(
  "Regulation",
  `
code-sport ; Code du sport ; French Sports Code | French Sport Code ; CDS
a322-71 ; article A322-71 | A322-71 | A. 322-71 ; article A322-71 of the French Sports Code
a322-72 ; article A322-72 | A322-72 | A. 322-72 ; article A322-72 of the French Sports Code
a322-73 ; article A322-73 | A322-73 | A. 322-73 ; article A322-73 of the French Sports Code
a322-74 ; article A322-74 | A322-74 | A. 322-74 ; article A322-74 of the French Sports Code
a322-75 ; article A322-75 | A322-75 | A. 322-75 ; article A322-75 of the French Sports Code
a322-76 ; article A322-76 | A322-76 | A. 322-76 ; article A322-76 of the French Sports Code
a322-77 ; article A322-77 | A322-77 | A. 322-77 ; article A322-77 of the French Sports Code
a322-78 ; article A322-78 | A322-78 | A. 322-78 ; article A322-78 of the French Sports Code
a322-79 ; article A322-79 | A322-79 | A. 322-79 ; article A322-79 of the French Sports Code
a322-80 ; article A322-80 | A322-80 | A. 322-80 ; article A322-80 of the French Sports Code
a322-81 ; article A322-81 | A322-81 | A. 322-81 ; article A322-81 of the French Sports Code
a322-90 ; article A322-90 | A322-90 | A. 322-90 ; article A322-90 of the French Sports Code
a322-91 ; article A322-91 | A322-91 | A. 322-91 ; article A322-91 of the French Sports Code
a322-97 ; article A322-97 | A322-97 | A. 322-97 ; article A322-97 of the French Sports Code
a322-98 ; article A322-98 | A322-98 | A. 322-98 ; article A322-98 of the French Sports Code
a322-99 ; article A322-99 | A322-99 | A. 322-99 ; article A322-99 of the French Sports Code
a322-100 ; article A322-100 | A322-100 | A. 322-100 ; article A322-100 of the French Sports Code
a322-101 ; article A322-101 | A322-101 | A. 322-101 ; article A322-101 of the French Sports Code
annexe-iii-14 ; annexe III-14 ; annex III-14 of the French Sports Code
annexe-iii-15 ; annexe III-15 ; annex III-15 of the French Sports Code
annexe-iii-16 ; annexe III-16 ; annex III-16 of the French Sports Code
annexe-iii-17 ; annexe III-17 ; annex III-17 of the French Sports Code
annexe-iii-18 ; annexe III-18 ; annex III-18 of the French Sports Code
annexe-iii-19 ; annexe III-19 ; annex III-19 of the French Sports Code
annexe-iii-20 ; annexe III-20 ; annex III-20 of the French Sports Code
code-travail ; Code du travail ; French Labour Code | French Labor Code
code-penal ; Code pénal ; French Criminal Code | French Penal Code
code-civil ; Code civil ; French Civil Code
code-environnement ; Code de l'environnement ; French Environmental Code
code-patrimoine ; Code du patrimoine ; French Heritage Code
loi-1901 ; loi du 1er juillet 1901 | loi 1901 | loi sur les associations ; French law of associations of 1901
loi-1984 ; loi du 16 juillet 1984 | loi sur le sport ; French Sports Act of 16 July 1984
loi-1989-epaves ; loi du 1er décembre 1989 ; French act of 1 December 1989 on maritime cultural property
arrete ; arrêté ministériel ; ministerial order
arrete-prefectoral ; arrêté préfectoral ; prefectoral order
arrete-municipal ; arrêté municipal ; municipal bylaw
division-240 ; division 240 ; division 240 safety rules for pleasure craft
equipements-sous-pression ; réglementation des équipements sous pression | arrêté équipements sous pression ; pressure equipment regulations
ped ; directive équipements sous pression ; pressure equipment directive ; PED | DESP
directive-epi ; directive EPI | règlement EPI ; personal protective equipment regulation
epi ; équipement de protection individuelle ; personal protective equipment ; EPI | PPE
norme-oxygene ; norme oxygène | norme oxygene | normes oxygène | norme « oxygène » ; oxygen service standard | oxygen compatibility standard
marquage-ce ; marquage CE ; CE marking | CE mark
en-250 ; norme EN 250 | NF EN 250 | EN 250 ; EN 250 standard | European standard EN 250 ; EN250
en-12021 ; norme EN 12021 | NF EN 12021 | EN 12021 ; EN 12021 standard ; EN12021
en-1809 ; norme EN 1809 | EN 1809 ; EN 1809 standard ; EN1809
en-14153 ; norme EN 14153 | EN 14153 ; EN 14153 standard ; EN14153
en-14467 ; norme EN 14467 | EN 14467 ; EN 14467 standard ; EN14467
en-13949 ; norme EN 13949 | EN 13949 ; EN 13949 standard ; EN13949
en-14143 ; norme EN 14143 | EN 14143 ; EN 14143 standard ; EN14143
en-144-3 ; norme EN 144-3 | EN 144-3 ; EN 144-3 standard
en-144-2 ; norme EN 144-2 | EN 144-2 ; EN 144-2 standard
iso-24801-1 ; ISO 24801-1 | norme ISO 24801-1 ; ISO 24801-1 | ISO 24801-1 supervised diver standard
iso-24801-2 ; ISO 24801-2 | norme ISO 24801-2 ; ISO 24801-2 | ISO 24801-2 autonomous diver standard
iso-24801-3 ; ISO 24801-3 | norme ISO 24801-3 ; ISO 24801-3 | ISO 24801-3 dive leader standard
iso-24802-1 ; ISO 24802-1 | norme ISO 24802-1 ; ISO 24802-1 | ISO 24802-1 scuba instructor level 1 standard
iso-24802-2 ; ISO 24802-2 | norme ISO 24802-2 ; ISO 24802-2 | ISO 24802-2 scuba instructor level 2 standard
iso-24803 ; ISO 24803 | norme ISO 24803 ; ISO 24803 | ISO 24803 recreational diving providers standard
iso-11121 ; ISO 11121 | norme ISO 11121 ; ISO 11121 | ISO 11121 introductory diving standard
iso-11107 ; ISO 11107 | norme ISO 11107 ; ISO 11107 | ISO 11107 enriched air nitrox training standard
iso-13289 ; ISO 13289 | norme ISO 13289 ; ISO 13289 | ISO 13289 snorkelling excursions standard
iso-13970 ; ISO 13970 | norme ISO 13970 ; ISO 13970 | ISO 13970 snorkelling guides standard
iso-9001 ; ISO 9001 ; ISO 9001 | ISO 9001 quality standard
ripam ; règlement international pour prévenir les abordages en mer ; international regulations for preventing collisions at sea ; RIPAM | COLREG | COLREGS
solas ; convention SOLAS ; safety of life at sea convention ; SOLAS
marpol ; convention MARPOL ; MARPOL convention ; MARPOL
unesco-2001 ; convention de l'UNESCO sur la protection du patrimoine culturel subaquatique ; UNESCO convention on the protection of the underwater cultural heritage
cites ; convention CITES | convention de Washington ; convention on international trade in endangered species ; CITES
mft ; manuel de formation technique ; technical training manual ; MFT
rgpd ; règlement général sur la protection des données ; general data protection regulation ; RGPD | GDPR
reglementation ; ~réglementation | ~règlementation | réglementation de la plongée ; diving regulations | ~regulations
reglement-interieur ; règlement intérieur ; club rules | internal rules
statuts ; statuts de l'association ; articles of association
licence ; licence fédérale | licence FFESSM | ~licence ; federation licence | membership licence
certificat-medical ; certificat médical ; medical certificate
caci ; certificat médical d'absence de contre-indication | certificat d'absence de contre-indication | certificat médical de non contre-indication | certificat d'absence de contre-indication à la pratique | certificat médical de non-contre-indication à la plongée ; medical certificate of fitness to dive | fitness to dive certificate ; CACI
autorisation-parentale ; autorisation parentale | autorisation du responsable légal | autorisation du représentant légal | autorisation d'un responsable légal ; parental consent | parental authorisation | parental authorization
assurance ; ~assurance | assurance plongée ; dive insurance | diving insurance
assurance-rc ; assurance en responsabilité civile | assurance responsabilité civile ; liability insurance | third-party insurance
assurance-complementaire ; assurance complémentaire | assurance individuelle accident | assurance individuelle ; personal accident insurance
responsabilite-civile ; responsabilité civile ; civil liability ; RC
responsabilite-penale ; responsabilité pénale ; criminal liability
responsabilite-administrative ; responsabilité administrative ; administrative liability
obligation-moyens ; obligation de moyens ; duty of care | obligation of means
obligation-resultat ; obligation de résultat ; obligation of result
obligation-securite ; obligation de sécurité ; safety obligation
non-assistance ; non-assistance à personne en danger ; failure to assist a person in danger
mise-danger ; mise en danger de la vie d'autrui ; endangering the lives of others
carte-pro ; carte professionnelle d'éducateur sportif | carte professionnelle ; professional card
carte-cmas ; carte CMAS | carte double face ; CMAS card
affichage-obligatoire ; affichage obligatoire ; mandatory display
declaration-accident ; déclaration d'accident ; accident report
honorabilite ; contrôle d'honorabilité ; background check
patrimoine ; patrimoine culturel subaquatique ; underwater cultural heritage
biens-culturels ; biens culturels maritimes ; maritime cultural property
charte ; charte du plongeur responsable | charte internationale du plongeur responsable ; responsible diver charter
perimetre-100 ; distance de 100 mètres des engins de plongée ; 100 m distance from dive boats
qualification-instructeurs ; conditions d'évolution ; conditions for diving
`,
);
