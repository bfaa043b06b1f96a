// Words of which names are made, French and English: those between two bars mean the same within a name of the dive
// domain. A word of several meanings is left out: what stands here must hold in every name.

export const WORDS = `
plongée diving dive | plongeur plongeuse diver | apnéiste freediver | enseignement teaching
débutant débutante beginner | candidat candidate | président présidente president chair
médecin doctor physician | victime accidenté casualty victim | équipe team | remontée ascent ascension
descente descent | assistée assisté assisted | contrôle contrôlé contrôlée control controlled | lente lent slow
rapide rapid fast | vitesse speed | gestion management | planification planning | préparation preparation
organisation organization | évaluation assessment evaluation | examen exam examination | épreuve test
exercice exercise drill | formation training | démonstration demonstration | compétence skill | technique technical
théorie theory | théorique theoretical | pratique practical | connaissance knowledge
équipement matériel equipment gear | entretien maintenance | réparation repair | révision servicing
vérification check | recherche search | récupération recovery | retrait removal | remplacement replacement
vidage clearing | partage sharing | perte loss | panne failure | fuite leak | gonflage inflation
dégonflage deflation | mouvement movement | battement kick | nage swim swimming | entrée entry | sortie exit
saut jump | fond bottom | profondeur depth | profond profonde deep | pression pressure | température temperature
masse mass | poids weight | durée duration | temps time | intervalle interval | limite limit limité limitée limited
réserve reserve | consommation consumption | gaz gas | mélange mixture mix blend
directeur directrice director | instructeur instructrice instructor | compensé compensée compensated
normoxique normoxic | hypoxique hypoxic | hyperoxique hyperoxic | azote nitrogen | oxygène oxygen | hélium helium | pur pure | enrichi enrichie enriched
comprimé comprimée compressed | partiel partielle partial | absolu absolue absolute | relatif relative
ambiant ambiante ambient | atmosphérique barométrique atmospheric barometric | hydrostatique hydrostatic
équivalent équivalente equivalent | maximal maximale maximum maxi | minimal minimale minimum mini
moyen moyenne average mean | total totale | résiduel résiduelle residual | critique critical
tissulaire tissu tissue | modèle model | algorithme algorithm | courbe curve | obligatoire mandatory compulsory
sécurité safety | sauvetage rescue | risque risk hazard | dangereux dangereuse dangerous | prévention prevention
traitement treatment | symptôme symptom | manuel manuelle manual | sonore audible | conséquence consequence
effet effect | toxicité toxicity | intoxication poisoning | maladie disease sickness illness | blessure injury
douleur pain | brûlure burn | piqûre sting | crise seizure | œdème oedema edema | embolie embolism
pneumonie pneumonia | arrêt arrest | pulmonaire pulmonary lung poumon | cardiaque cardiac heart cœur
cérébral cérébrale cerebral brain | respiratoire ventilatoire respiratory breathing | sanguin sanguine blood sang
artériel artérielle arterial | veineux veineuse venous | nerveux nerveuse nervous | musculaire muscular muscle
articulaire joint | cutané cutanée skin cutaneous | osseux osseuse bone | oreille ear | nez nose | bouche mouth
œil eye | dent dentaire tooth dental | estomac stomach | système appareil system | centre center | centrale central
périphérique peripheral | interne inner internal | externe outer external | supérieur supérieure upper
inférieur inférieure lower | gauche left | droit droite right | avant front forward | arrière back backward rear
ventral ventrale | dorsal dorsale | latéral latérale lateral | vertical verticale | horizontal horizontale
positif positive | négatif négative | neutre neutral | haute haut high | basse bas low | simple single
principal principale primary | secondaire secondary | souple soft | rigide rigid | étanche waterproof
ouvert ouverte open | fermé fermée closed | électronique electronic | mécanique mechanical | automatique automatic
hydraulique hydraulic | manomètre gauge | filtre filter
flexible tuyau hose | sangle strap | boucle buckle | poche pocket | fermeture zip zipper | bouée buoy
pavillon drapeau flag | bateau navire boat vessel | ancre anchor | corde cordage rope | ligne line | moteur engine
hélice propeller | carte card | carnet logbook log | fiche sheet form | tableau chart | livret booklet | règle rule
norme standard | loi law | certificat certificate | brevet diplôme diploma | licence license | assurance insurance
responsabilité liability | médical médicale medical | parental parentale | juridique légal légale legal
fédéral fédérale federal | national nationale | régional régionale regional
départemental départementale departmental | fédération federation | ministère ministry | établissement establishment
commercial commerciale | mer marin marine sea | océan ocean | lac lake | rivière river | eau water | douce fresh
salée salt salted | froide froid cold | chaude chaud warm | trouble murky | protégé protégée protected
naturel naturelle natural | artificiel artificielle artificial | milieu environment environnement | courant current
marée tide tidal | vague wave | houle swell | vent wind | météo weather météorologique | visibilité visibility
nuit night nocturne | jour day | glace ice | épave wreck | grotte cave | caverne cavern | récif reef | corail coral
sable sand | rocher rock | paroi tombant wall | plage beach | île island | espèce species | poisson fish
requin shark | raie ray | tortue turtle | ver worm | crabe crab | blanc blanche white | noir noire black | rouge red
bleu bleue blue | vert verte green | jaune yellow | gris grise grey gray | grand grande large great
petit petite small | long longue | court courte short | vide empty | plein pleine full | nouveau nouvelle new
enfant child children | handicap disability | femme woman | avancé avancée advanced
confirmé confirmée | autonome autonomous independent | encadré encadrée supervised | successive repetitive
sportif sportive sport sporting | sous-marin sous-marine subaquatique underwater subaqua | acier steel
aluminium alu aluminum | néoprène neoprene | caoutchouc rubber | plastique plastic | verre glass | plomb lead
couteau knife | lampe torche torch | gant glove | chausson bottillon boot | cagoule hood | masque mask
tuba snorkel | combinaison suit | sac bag | caméra camera | cheville ankle | poignet wrist | épaule shoulder
genou knee | tête head | corps body | fatigue tiredness | panique panic | soif thirst | faim hunger | alcool alcohol
fumée smoke | sommeil sleep | hôpital hospital | pompier firefighter | téléphone telephone phone | chaleur heat
énergie energy | équilibre balance equilibrium | orientation navigation | découverte discovery
urgence secours emergency | comité committee | réglementation règlementation regulation | signal signe sign
thoracique thorax chest thoracic | détresse distress | échelle ladder | appel call | alerte alarm
cap heading bearing | nombre number | liste list | début start | bras arm | jambe leg | pied foot | cou neck
visage facial face | gorge throat | rein kidney | foie liver | ventre abdomen abdominal | nerf nerve | cellule cell
bulle bubble | soleil solar sun | pluie rain | nuage cloud | orage tempête storm | couleur colour color
forme shape | taille size | longueur length | largeur width | hauteur height | lieu place | niveau level
degré degree | binôme buddy | chef leader | adulte adult | mineur minor | homme man | jeune young
professionnel professionnelle professional | bénévole volunteer | salarié employee | achat purchase | prix price
coût cost | vente sale | stockage storage | nettoyage cleaning | séchage drying | rinçage rinsing rinse
désinfection disinfection | montage assembly | démontage disassembly | réglage adjustment | choix choice
utilisation use | mesure measurement | calcul calculation | analyse analysis | étude study
méthode method | procédure procedure | protocole protocol | consigne instruction | objectif objective
critère criterion | interdiction prohibition | autorisation authorization authorisation | accord agreement
inscription registration | adhésion membership | fréquence frequency | rythme rhythm | débit flow
résistance resistance | effort exertion | travail work | repos rest | inspiratoire inspiratory
expiratoire expiratory | volontaire voluntary | involontaire involuntary | réflexe reflex | spasme spasm
toxique toxic | venimeux venimeuse venomous | sauvage wild | côtier côtière coastal | polaire polar | vase mud silt
gravier gravel | pierre stone | herbe grass | supplémentaire additional | complémentaire complementary
facultatif facultative optional | recommandé recommandée recommended | interdit interdite forbidden
individuel individuelle individual | collectif collective | personnel personnelle personal | public publique
privé privée private | général générale general | spécifique specific | spécial spéciale special
lourd lourde heavy | fort forte strong | épais épaisse thick | mince thin | rond ronde round | carré carrée square
plat plate flat | définitif définitive permanent | temporaire temporary | aigu aiguë acute | chronique chronic
grave severe serious sévère | mortel mortelle fatal | perdu perdue lost | cassé cassée broken
défectueux défectueuse faulty | quai dock | ponton pontoon | proue bow | poupe stern | coque hull | mât mast
nœud knot | chaîne chain | vis screw | écrou nut | ressort spring | bague anneau ring | raccord connector fitting
adaptateur adapter | batterie battery | ampoule bulb | écran afficheur display | bouton button
capteur sonde sensor probe | étiquette label | marquage marking | couvercle lid | housse cover | caisse box
moulinet dévidoir reel | embout mouthpiece | bouchon plug | crochet hook | récipient container
pompe pump | bouteille bloc cylinder tank | détendeur regulator | ordinateur computer | boussole compas compass
lunette goggle | sifflet whistle | miroir mirror | ardoise slate | nourriture food | boisson drink | repas meal
café coffee | médicament medication drug | vaccin vaccine | chirurgie surgery | grossesse pregnancy
hygiène hygiene | sueur sweat | réaction reaction | réponse response | comportement behaviour behavior | peur fear
anxiété anxiety | confiance confidence | plaisir pleasure | apprentissage learning | progression progress
réussite success | délivrance issue | séance lesson | cours course | école school | université university
salle room | vestiaire locker | douche shower | zone area | ceinture belt | capitaine captain | sauveteur rescuer
banc shoal | courroie lanière | sans without
`;
