// What the certification asks and allows, what is learned, and with which equipment.
import { chapter, definition, heading, list, note, type Part, table, text } from "../manuals/manual.ts";

const SKILLS = [
  [
    { text: "Se préparer", rowSpan: 2 },
    "Gréer et vérifier son équipement",
    "La bouteille est ouverte, la pression est lue et annoncée, les deux détendeurs sont essayés.",
  ],
  ["Prendre part au briefing", "L’élève redit la profondeur, la durée et la pression de demi-tour."],
  [
    { text: "S’immerger", rowSpan: 2 },
    "Se mettre à l’eau",
    "Le saut droit et la bascule arrière se font sans perdre le masque ; le signe OK suit.",
  ],
  ["Équilibrer ses oreilles", "La manœuvre de Valsalva est douce, commence en surface et ne fait jamais mal."],
  [
    { text: "Évoluer", rowSpan: 3 },
    "Se stabiliser",
    "La flottabilité est neutre : l’élève tient sa profondeur à 1 m près pendant 1 min.",
  ],
  ["Vider son masque", "Le masque plein est vidé en 3 expirations au plus, sans remonter."],
  ["Rester en palanquée", "L’élève reste à moins de 2 m de son binôme et répond à chaque signe."],
  [
    { text: "Réagir", rowSpan: 2 },
    "Répondre à une panne d’air",
    "L’élève fait le signe, prend le détendeur de secours et remonte avec le donneur.",
  ],
  ["Répondre à un essoufflement", "L’élève s’arrête, fait le signe, souffle longuement et se laisse aider."],
  [
    { text: "Remonter", rowSpan: 2 },
    "Tenir la vitesse de remontée",
    "La remontée suit le guide, à 10 m/min au plus, sans bloquer la respiration.",
  ],
  ["Tenir le palier de sécurité", "Le palier dure 3 min à 5 m, sans s’accrocher, à 50 cm près."],
] as const;

export const ENTRAINEMENT: readonly Part[] = [
  chapter("La formation"),
  text(
    "Le Plongeur encadré 20 m (PE20) est le premier brevet de l’Union des plongeurs de l’Archipel (UPA). Il s’adresse à toute personne qui veut découvrir la mer jusqu’à 20 m sans avoir à conduire elle-même la plongée.",
  ),
  heading("Conditions d’accès"),
  text("Pour entrer en formation, l’élève doit :"),
  list(
    "être âgé d’au moins 12 ans ;",
    "présenter un certificat médical d’absence de contre-indication (CACI) de moins d’un an ;",
    "posséder la licence de l’UPA en cours de validité ;",
    "nager 100 m en surface, sans palmes et sans arrêt ;",
    {
      text: "s’il est mineur, remettre en plus :",
      items: ["l’autorisation écrite d’un responsable légal ;", "le nom d’une personne à prévenir."],
    },
  ),
  heading("Prérogatives"),
  text(
    "Le PE20 autorise la plongée jusqu’à 20 m de profondeur, au sein d’une palanquée conduite par un guide de palanquée (GP). La palanquée compte au plus 4 plongeurs en plus du guide. Entre 12 et 14 ans, la profondeur est limitée à 12 m.",
  ),
  list(
    "Le PE20 ne permet pas de plonger en autonomie.",
    "Le PE20 ne permet pas de respirer un autre mélange que l’air.",
    "Le PE20 donne accès à la formation Plongeur Nitrox dès 14 ans, et à la formation Plongeur autonome 20 m (PA20) dès 16 ans.",
  ),
  heading("Délivrance du brevet"),
  text(
    "Le brevet est délivré par l’UPA, sur la proposition d’un moniteur fédéral 1er degré (MF1). Le moniteur valide chaque compétence en milieu naturel et la note au carnet de plongée. Une compétence validée le reste pendant 15 mois.",
  ),
  note(
    "Équivalence",
    "Le Plongeur encadré 20 m équivaut au brevet anglais Supervised Diver 20 m de la même Union : une seule formation, deux langues.",
  ),
  chapter("Les compétences"),
  text(
    "Onze compétences font le brevet. Elles se travaillent dans l’ordre que choisit le moniteur, d’abord à faible profondeur, puis entre 6 et 20 m.",
  ),
  table([20, 32, 68], ["Domaine", "Compétence", "Ce que le moniteur observe"], SKILLS),
  note(
    "Réussir une compétence",
    "Une compétence est acquise quand elle réussit deux fois, lors de deux plongées différentes, sans l’aide du moniteur.",
  ),
  chapter("Équipement"),
  text(
    "Un équipement simple, en bon état et vérifié à deux : c’est la première sécurité du plongeur. Le matériel prêté par l’école est rincé, séché et contrôlé après chaque sortie.",
  ),
  table(
    [30, 48, 50],
    ["Matériel", "À quoi il sert", "Contrôle avant la plongée"],
    [
      ["Masque", "Voir sous l’eau et équilibrer la pression par le nez", "Jupe souple, sangle sans coupure"],
      [
        "Combinaison humide",
        "Ralentir la perte de chaleur ; 5 mm au moins sous 20 °C",
        "Fermeture, chevilles, cagoule",
      ],
      ["Bouteille de plongée", "Porter l’air : 12 L gonflés à 200 bar", "Pression, date d’épreuve, joint"],
      ["Détendeur", "Donner l’air à la pression ambiante, à la demande", "Trois respirations, aiguille immobile"],
      ["Gilet stabilisateur", "Régler la flottabilité, flotter en surface", "Inflateur, purges, sangles"],
      ["Ordinateur de plongée", "Suivre profondeur, temps et désaturation", "Pile, réglage sur l’air"],
    ],
  ),
  definition(
    "Détendeur de secours (octopus) : ",
    "second deuxième étage, de couleur vive, que l’on donne à un plongeur en panne d’air.",
  ),
  definition(
    "Système gonflable de stabilisation (SGS) : ",
    "nom complet du gilet ; il se gonfle par l’inflateur et se vide par ses purges.",
  ),
  definition(
    "Parachute de palier : ",
    "bouée que l’on gonfle sous l’eau pour signaler la palanquée aux bateaux. Le guide de palanquée l’emporte toujours.",
  ),
  heading("Lestage"),
  text(
    "Un plongeur bien lesté, gilet vide et poumons à demi pleins, flotte à hauteur des yeux. En fin de plongée, avec 50 bar dans la bouteille, il tient son palier à 5 m sans effort.",
  ),
  list(
    "Changer de combinaison ou de bouteille demande un nouvel essai de lestage.",
    "La ceinture se largue d’une seule main : l’essayer avant de partir.",
  ),
  note(
    "Le contrôle à deux",
    "Avant de sauter, chacun vérifie son binôme dans l’ordre : air, gilet, lestage, détendeurs, masque. Puis signe OK.",
  ),
];
