// Pressure and air, the dive from briefing to boat, and how to stay well.
import {
  chapter,
  columns,
  definition,
  formula,
  heading,
  list,
  note,
  type Part,
  steps,
  table,
  text,
} from "../manuals/manual.ts";

export const THEORIE: readonly Part[] = [
  chapter("Pression, air et autonomie"),
  definition(
    "Pression absolue : ",
    "pression que le plongeur subit, celle de l’air en surface (1 bar) plus celle de l’eau (1 bar tous les 10 m).",
  ),
  formula("pression absolue (bar) = profondeur (m) ÷ 10 + 1"),
  definition(
    "Loi de Boyle-Mariotte : ",
    "à température constante, le volume d’un gaz diminue quand sa pression augmente ; leur produit ne change pas.",
  ),
  definition(
    "Principe d’Archimède : ",
    "un corps plongé dans l’eau est poussé vers le haut par le poids de l’eau qu’il déplace. C’est ce que le gilet et le lestage équilibrent.",
  ),
  table(
    [1, 1.2, 1.4, 1.7],
    ["Profondeur", "Pression absolue", "Volume d’un ballon", "Consommation d’air"],
    [
      ["0 m", "1 bar", "12 L", "20 L/min"],
      ["10 m", "2 bar", "6 L", "40 L/min"],
      ["20 m", "3 bar", "4 L", "60 L/min"],
      ["30 m", "4 bar", "3 L", "80 L/min"],
    ],
  ),
  text(
    "Le volume double entre 10 m et la surface : c’est là que la remontée demande le plus de soin. La consommation, elle, triple à 20 m.",
  ),
  heading("Calculer son autonomie"),
  text(
    "Une bouteille de 12 L gonflée à 200 bar contient 2 400 L d’air. La réserve est de 50 bar, soit 600 L, et reste dans la bouteille. À 20 m, les 1 800 L qui restent durent donc :",
  ),
  formula("autonomie = 1 800 L ÷ 60 L/min = 30 min"),
  heading("Se stabiliser"),
  text("La flottabilité est neutre quand le plongeur ne monte ni ne coule. Trois réglages y mènent :"),
  list(
    "le lestage, choisi avant la plongée ;",
    "le gilet stabilisateur, par petites insufflations d’air ;",
    "le poumon-ballast : inspirer fait monter, souffler fait descendre.",
  ),
  text(
    "À la descente, l’air du gilet et de la combinaison se comprime et l’on s’alourdit ; à la remontée il se détend, et il faut purger le gilet.",
  ),
  chapter("Conduite de la plongée"),
  heading("Les limites de l’école"),
  table(
    [52, 34, 64],
    ["Limite", "Valeur", "Pourquoi"],
    [
      ["Profondeur maximale du PE20", "20 m", "Prérogative du brevet"],
      ["Vitesse de remontée", "10 m/min au plus", "Laisser l’azote quitter le corps"],
      ["Pression de demi-tour", "100 bar", "Rentrer avec de l’air"],
      ["Pression de fin de plongée", "50 bar au moins", "Garder une réserve"],
      ["Palier de sécurité (PS)", "3 min à 5 m", "À chaque plongée au-delà de 10 m"],
      ["Intervalle de surface", "2 h au moins", "Entre deux plongées du jour"],
      ["Attente avant l’avion", "24 h au moins", "Éviter l’accident de désaturation"],
    ],
  ),
  heading("Communiquer"),
  table(
    [26, 66, 58],
    ["Signe", "Geste", "Réponse attendue"],
    [
      ["OK", "Pouce et index en anneau", "Le même signe"],
      ["Ça ne va pas", "Main à plat qui oscille, puis on montre où", "Le guide vient et s’occupe du plongeur"],
      ["Mi-pression", "Une main à plat sur l’autre en T", "Le guide fait demi-tour"],
      ["Réserve", "Poing fermé à hauteur de la tête", "La palanquée remonte"],
      ["Plus d’air", "Main à plat devant la gorge", "Donner aussitôt le détendeur de secours"],
      ["Essoufflé", "Mains à plat qui s’ouvrent devant la poitrine", "Arrêt de l’effort, assistance, remontée"],
    ],
  ),
  heading("Remonter"),
  steps(
    "Le guide de palanquée donne le signe de fin de plongée ; chacun répond.",
    "La palanquée remonte ensemble, à 10 m/min au plus ; chaque plongeur purge son gilet et respire normalement.",
    "Le palier de sécurité (PS) se fait à 5 m pendant 3 min, parachute gonflé.",
    "Chacun fait un tour d’horizon, perce la surface, gonfle son gilet et fait OK au bateau.",
  ),
  chapter("Rester en bonne santé"),
  columns(
    [
      heading("Barotraumatismes"),
      text(
        "Un barotraumatisme est causé par une différence de pression entre l’eau et un volume d’air du corps : oreilles, sinus, poumons.",
      ),
      list(
        "À la descente, équilibrer tôt et souvent.",
        "Ne jamais forcer : remonter de 1 m, puis réessayer.",
        "Ne pas plonger enrhumé.",
        "À la remontée, ne jamais bloquer sa respiration.",
      ),
      heading("Essoufflement"),
      text(
        "L’essoufflement vient d’un excès de dioxyde de carbone (CO2), souvent après un effort, le froid ou la peur.",
      ),
      list(
        "Arrêter tout effort et se tenir.",
        "Souffler longuement, plusieurs fois.",
        "Faire le signe et remonter avec le guide.",
      ),
      heading("Froid"),
      text("L’eau refroidit le corps 25 fois plus vite que l’air. Au premier frisson, on le signale et on remonte."),
      note(
        "Appeler",
        "En mer : VHF canal 16. Par téléphone, en France : 196 (secours en mer) ou 112. Dire qui, où, combien, quels signes, quelle plongée.",
      ),
    ],
    [
      heading("Narcose"),
      text(
        "La narcose à l’azote apparaît en général à partir de 30 m : idées lentes, euphorie, gestes imprécis. Le PE20 en reste à l’écart ; remonter de quelques mètres la fait cesser.",
      ),
      heading("Désaturation"),
      text(
        "L’accident de désaturation (ADD) est causé par des bulles d’azote qui se forment à la remontée. Ses signes viennent le plus souvent dans l’heure : fatigue, fourmis, douleur d’une articulation, faiblesse d’un membre.",
      ),
      list(
        "Respecter l’ordinateur de plongée.",
        "Faire le palier de sécurité.",
        "Boire de l’eau avant et après.",
        "Éviter l’effort et l’apnée pendant 6 h.",
      ),
      heading("En cas de doute"),
      text(
        "Tout signe anormal après une plongée est un accident jusqu’à preuve du contraire. L’oxygène à 15 L/min traite l’accident de désaturation en attendant les secours.",
      ),
    ],
  ),
];
