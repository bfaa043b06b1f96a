// The manual of the nitrox course, in English.
import {
  chapter,
  columns,
  definition,
  formula,
  heading,
  list,
  type Manual,
  note,
  steps,
  table,
  text,
} from "../manuals/manual.ts";

export const ENRICHED_AIR: Manual = {
  language: "en",
  title: "Enriched Air Basics",
  subtitle: "Course notes for the Nitrox Diver certification",
  issuer: "Union des plongeurs de l’Archipel (UPA)",
  edition: "2026 edition",
  cover: [
    table(
      [3, 7],
      [],
      [
        ["Certification", "Nitrox Diver"],
        ["Issued by", "the Union des plongeurs de l’Archipel (UPA)"],
        ["Minimum age", "14 years"],
        ["Prerequisite", "Supervised Diver 20 m (PE20)"],
        ["Gas", "Nitrox from 28% to 40% oxygen"],
        ["Course", "2 theory sessions and 2 dives"],
      ],
    ),
    text(
      "Enriched air nitrox (EAN) is air with more oxygen and less nitrogen. Used well, it lets a diver stay longer without decompression stops and shortens the surface interval. Its price is a depth limit that must never be passed.",
    ),
    note(
      "A sample course",
      "The school, the Union and their certifications are invented. These notes show what a course looks like; they replace neither training nor an instructor.",
    ),
  ],
  chapters: [
    chapter("The certification"),
    heading("Who may join"),
    text("The Nitrox Diver course requires the Supervised Diver 20 m (PE20) certification. A candidate must also:"),
    list(
      "be at least 14 years old;",
      "hold a medical certificate issued within the last 12 months;",
      "have logged at least 10 dives, 2 of them to 15 m or deeper.",
    ),
    heading("What it allows"),
    text(
      "The Nitrox Diver certification authorises dives on nitrox of up to 40% oxygen, within the depth of the diver’s own certification. It does not authorise decompression dives, nor mixing gas. It is delivered by a nitrox instructor and issued by the UPA.",
    ),
    heading("Words of this course"),
    definition("Oxygen fraction (FO2): ", "the share of oxygen in the gas, 0.32 in a nitrox of 32%."),
    definition(
      "Partial pressure of oxygen (PPO2): ",
      "the part of the pressure that is due to oxygen; it grows with depth and with the fraction.",
    ),
    definition(
      "Maximum operating depth (MOD): ",
      "the depth at which the partial pressure of oxygen reaches its limit.",
    ),
    definition("Equivalent air depth (EAD): ", "the depth at which a diver on air would take up as much nitrogen."),
    note(
      "Two limits to remember",
      "The PPO2 must not exceed 1.4 bar during the dive. It must never exceed 1.6 bar, not even at rest on a stop.",
    ),
    chapter("Planning the depth"),
    text(
      "Dalton’s law says that each gas of a mixture presses as if it were alone. The partial pressure of oxygen is therefore its fraction times the absolute pressure:",
    ),
    formula("PPO2 = FO2 × (depth ÷ 10 + 1)"),
    formula("MOD = 10 × (PPO2 ÷ FO2 − 1)"),
    table(
      [1.2, 1, 1.4, 1.4],
      ["Gas", "FO2", "MOD at 1.4 bar", "MOD at 1.6 bar"],
      [
        ["EAN28", "0.28", "40 m", "47 m"],
        ["EAN32", "0.32", "33 m", "40 m"],
        ["EAN36", "0.36", "28 m", "34 m"],
        ["EAN40", "0.40", "25 m", "30 m"],
      ],
    ),
    text("Depths are rounded down to whole metres: a diver stops above the limit, not on it."),
    heading("Nitrogen: the equivalent air depth"),
    formula("EAD = (depth + 10) × (1 − FO2) ÷ 0.79 − 10"),
    table(
      [1, 1, 1, 1],
      ["Depth", "EAD on EAN28", "EAD on EAN32", "EAD on EAN36"],
      [
        ["15 m", "13 m", "12 m", "11 m"],
        ["20 m", "18 m", "16 m", "15 m"],
        ["25 m", "22 m", "21 m", "19 m"],
        ["30 m", "27 m", "25 m", "beyond the MOD"],
      ],
    ),
    text(
      "Rounded up to whole metres. With EAN32, a dive to 25 m loads no more nitrogen than a dive on air to 21 m: the no-decompression time is longer by a third or more.",
    ),
    chapter("Oxygen, analysis and safety"),
    columns(
      [
        heading("Oxygen toxicity"),
        text(
          "Oxygen toxicity of the central nervous system (CNS) is caused by a PPO2 that is too high for too long. It may end in a convulsion, and under water a convulsion leads to drowning.",
        ),
        list(
          "Signs: tunnel vision, ringing ears, nausea, twitching lips, irritability, dizziness.",
          "Prevention: stay above the MOD, avoid hard work and cold.",
          "Treatment: ascend at once to a shallower depth and end the dive.",
        ),
      ],
      [
        heading("Exposure limits"),
        table(
          [1, 1.2],
          ["PPO2", "Longest single exposure"],
          [
            ["1.6 bar", "45 min"],
            ["1.5 bar", "120 min"],
            ["1.4 bar", "150 min"],
            ["1.3 bar", "180 min"],
            ["1.2 bar", "210 min"],
          ],
        ),
        text("Plan no more than 80% of a limit."),
      ],
    ),
    heading("Analysing the cylinder"),
    text("Every diver analyses the gas of every cylinder, in person, before every nitrox dive."),
    steps(
      "Calibrate the oxygen analyser in air until it reads 20.9%.",
      "Open the valve gently, let the gas flow over the sensor for 1 min and read the value.",
      "Accept the cylinder only within 1% of the mix that was ordered.",
      "Write on the label: oxygen percentage, MOD, pressure, date and the diver’s name.",
      "Set the dive computer to the same percentage and to a PPO2 of 1.4 bar.",
    ),
    heading("Equipment"),
    list(
      "A nitrox cylinder carries a green and yellow band and a content label.",
      "Above 40% oxygen, regulator and valve must be oxygen clean: grease and dust can catch fire.",
      "The computer must be able to follow nitrox; an air computer is safe, but gives no longer time.",
    ),
    note(
      "If something goes wrong",
      "A cylinder without a label is not dived. If the MOD has been passed, ascend above it calmly and end the dive. Decompression illness is treated alike on nitrox and on air: 100% oxygen and an emergency call.",
    ),
  ],
};
