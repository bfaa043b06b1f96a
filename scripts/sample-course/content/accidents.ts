// The slides on accidents: causes, signs, prevention and first aid, in French.
import type { Deck } from "../slides/deck.ts";

export const ACCIDENTS: Deck = {
  language: "fr-FR",
  title: "Accidents de plongée et prévention",
  subtitle: "Reconnaître, éviter, réagir",
  issuer: "Union des plongeurs de l’Archipel (UPA)",
  notes:
    "Objectif de la séance : que chacun sache reconnaître un accident et lancer les secours. L’école, l’Union et leurs brevets sont imaginaires : ceci est un cours d’exemple.",
  slides: [
    {
      title: "Les barotraumatismes",
      lead: "Un barotraumatisme est causé par la variation de volume d’un gaz enfermé dans le corps.",
      table: {
        widths: [16, 28, 34, 40],
        head: ["Moment", "Accident", "Cause", "Prévention"],
        rows: [
          [
            { text: "Descente", rowSpan: 3 },
            "Barotraumatisme de l’oreille",
            "Oreilles non équilibrées",
            "Équilibrer tôt, sans forcer",
          ],
          ["Barotraumatisme des sinus", "Rhume, sinus bouchés", "Ne pas plonger enrhumé"],
          ["Plaquage de masque", "Vide d’air dans le masque", "Souffler par le nez"],
          [
            { text: "Remontée", rowSpan: 2 },
            "Surpression pulmonaire",
            "Respiration bloquée",
            "Expirer pendant toute la remontée",
          ],
          ["Barotraumatisme dentaire", "Carie, plombage abîmé", "Contrôle annuel chez le dentiste"],
        ],
      },
      notes:
        "La surpression pulmonaire (SP) est l’accident le plus grave : quelques mètres suffisent. Elle se traite comme un accident de désaturation : oxygène et secours.",
    },
    {
      title: "L’accident de désaturation",
      lead: "L’accident de désaturation (ADD) est provoqué par des bulles d’azote dans le sang et les tissus.",
      points: [
        {
          text: "Ce qui le favorise",
          points: [
            "une remontée à plus de 10 m/min ;",
            "un palier écourté ou oublié ;",
            "fatigue, froid, effort, manque d’eau.",
          ],
        },
        {
          text: "Ses signes, le plus souvent dans l’heure",
          points: [
            "fatigue intense, fourmis, démangeaisons ;",
            "douleur d’une articulation ;",
            "vertige, faiblesse ou paralysie d’un membre.",
          ],
        },
        "Le palier de sécurité (PS) prévient l’accident : 3 min à 5 m.",
        "L’oxygène à 15 L/min traite l’accident, avant le caisson hyperbare.",
      ],
      notes:
        "Insister : un signe qui disparaît sous oxygène reste un accident. Le plongeur est évacué vers un caisson hyperbare, même s’il va mieux.",
    },
    {
      title: "L’essoufflement",
      lead: "L’essoufflement est causé par l’accumulation de dioxyde de carbone (CO2).",
      points: [
        "Causes : effort, courant, froid, stress, détendeur mal réglé, robinet à demi fermé.",
        "Signes : respiration rapide et courte, soif d’air, panique.",
        {
          text: "Prévention",
          points: ["palmer lentement et souffler à fond ;", "se lester juste et rester au chaud."],
        },
        {
          text: "Conduite à tenir",
          points: [
            "arrêter tout effort et tenir le plongeur ;",
            "le calmer, le faire souffler ;",
            "remonter avec lui à 10 m/min au plus.",
          ],
        },
      ],
      notes: "Un essoufflé vide sa bouteille en quelques minutes : surveiller sa pression pendant la remontée.",
    },
    {
      title: "Les gaz sous pression",
      lead: "Un gaz anodin en surface peut devenir toxique quand sa pression partielle monte.",
      table: {
        widths: [22, 26, 36, 34],
        head: ["Gaz", "Trouble", "Seuil ou cause", "Prévention"],
        rows: [
          ["Azote (N2)", "Narcose", "Dès 30 m à l’air", "Limiter la profondeur, remonter"],
          ["Oxygène (O2)", "Hyperoxie", "PPO2 supérieure à 1,6 bar", "Ne pas dépasser la profondeur maximale"],
          ["Dioxyde de carbone (CO2)", "Essoufflement", "Effort, mauvaise expiration", "Souffler, palmer lentement"],
          ["Monoxyde de carbone (CO)", "Intoxication", "Air de gonflage pollué", "Contrôle annuel du compresseur"],
        ],
      },
      notes:
        "La narcose cesse en remontant de quelques mètres. L’hyperoxie peut donner une convulsion sans prévenir : la pression partielle d’oxygène (PPO2) ne doit jamais dépasser 1,6 bar.",
    },
    {
      title: "Le froid, l’œdème, la noyade",
      lead: "Trois accidents où le premier geste est de sortir de l’eau.",
      table: {
        widths: [26, 40, 40, 44],
        head: ["Accident", "Cause", "Signes", "Premiers gestes"],
        rows: [
          [
            "Hypothermie",
            "Perte de chaleur dans l’eau",
            "Frissons, puis gestes lents",
            "Sécher, couvrir, boisson chaude",
          ],
          [
            "Œdème pulmonaire d’immersion (OPI)",
            "Effort, froid, hypertension",
            "Toux, crachats rosés, gêne",
            "Sortir de l’eau, asseoir, oxygène",
          ],
          [
            "Noyade",
            "Eau dans les voies aériennes",
            "Inconscience, arrêt respiratoire",
            "5 insufflations, puis réanimation",
          ],
        ],
      },
      notes: "L’OPI touche surtout les plus de 50 ans. L’hypertension doit être signalée lors de la visite médicale.",
    },
    {
      title: "La conduite à tenir",
      lead: "Protéger, alerter, secourir : dans cet ordre, chaque fois.",
      points: [
        "Sortir la victime de l’eau et l’allonger.",
        "Vérifier la conscience et la respiration ; si elle ne respire pas, commencer la réanimation.",
        "Donner de l’oxygène à 15 L/min, sans interruption.",
        "Faire boire de l’eau si la victime est consciente : 0,5 L par petites gorgées.",
        {
          text: "Alerter",
          points: ["en mer : VHF canal 16 ;", "par téléphone, en France : 196 ou 112."],
        },
        "Noter les paramètres de la plongée et surveiller toute la palanquée.",
      ],
      notes:
        "Distribuer la fiche d’évacuation. Elle part avec la victime : identité, profondeur, durée, paliers, heure des premiers signes, soins donnés.",
    },
    {
      title: "Prévenir : ce que chacun fait",
      lead: "La prévention commence la veille et finit le lendemain.",
      points: [
        {
          text: "Avant",
          points: ["certificat médical à jour, bonne nuit, eau ;", "matériel vérifié, plan connu de tous."],
        },
        {
          text: "Pendant",
          points: ["rester au-dessus de la limite de son brevet ;", "remonter à 10 m/min au plus, faire le palier."],
        },
        {
          text: "Après",
          points: ["ni effort ni apnée pendant 6 h ;", "pas d’avion ni d’altitude pendant 24 h."],
        },
        "L’oxygénothérapie, une trousse de secours et un moyen d’alerte sont obligatoires à bord.",
      ],
      notes:
        "Terminer par une mise en situation : un plongeur signale des fourmis dans la jambe, vingt minutes après la plongée.",
    },
  ],
};
