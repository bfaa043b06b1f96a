import { expect, test } from "vitest";
import { findMeasures } from "./find-measures.ts";

function tell(text: string): string {
  return findMeasures(text)
    .map(({ value }) => `${value.comparator} ${value.number} ${value.unit}`)
    .join(", ");
}

test.each([
  ["Être âgé d’au moins 14 ans", ">= 14 years"],
  ["à partir de 16 ans", ">= 16 years"],
  ["âgé de 12 ans au moins", ">= 12 years"],
  ["at least 10 years old", ">= 10 years"],
  ["15 years or older", ">= 15 years"],
  ["jusqu’à 40 m", "<= 40 m"],
  ["dans la limite de 20 mètres", "<= 20 m"],
  ["La profondeur maximale d’évolution est de 20 m", "<= 20 m"],
  ["d’une profondeur n’excédant pas 6 m", "<= 6 m"],
  ["La PpO2 ne doit pas dépasser 1,6 bar", "<= 1.6 bar"],
  ["elle ne doit jamais dépasser 1,6 bar", "<= 1.6 bar"],
  ["un plongeur n’a pas à dépasser 20 m", "<= 20 m"],
  ["1,6 bar maximum", "<= 1.6 bar"],
  ["no more than 40 percent", "<= 40 %"],
  ["ascend no faster than 9 metres per minute", "<= 9 m/min"],
  ["plus de 60 m", "> 60 m"],
  ["moins de 5 minutes", "< 5 min"],
  ["environ 10 °C", "~ 10 °C"],
  ["dans un délai de 15 mois", "<= 15 months"],
  ["dans les douze mois", "<= 12 months"],
  ["au moins 4 plongées", ">= 4 dives"],
  ["at least 24 logged dives", ">= 24 dives"],
  ["3,000 psi", "= 3000 psi"],
  ["at 77 °F", "= 77 °F"],
  ["within the last 24 months", "<= 24 months"],
  ["au cours des douze mois", "<= 12 months"],
  ["Divers may dive with a buddy to 18 metres", "<= 18 m"],
  ["a course that authorises dives to 30 metres", "<= 30 m"],
  ["il est qualifié pour plonger à 35 mètres", "<= 35 m"],
  ["une plongée à 35 mètres", "= 35 m"],
  ["limited to a partial pressure of oxygen of 1.4 bar", "<= 1.4 bar"],
  ["il faut attendre 24 heures", ">= 24 h"],
  ["no more than three dives on one day", "<= 3 dives"],
  ["do not freedive within 12 hours", ">= 12 h"],
  ["ne jamais plonger dans les 12 heures", ">= 12 h"],
  ["wait longer than 24 hours", "> 24 h"],
  ["freedivers are limited to 20 metres", "<= 20 m"],
  ["frissons sous 36 °C", "< 36 °C"],
  ["sous 6 m d’eau", "= 6 m"],
  ["under one atmosphere", "= 1 atm"],
  ["1.6 bar is allowed", "<= 1.6 bar"],
  ["a dose of 300 OTU", "= 300 OTU"],
  ["18 metres/60 feet per minute", "= 18 m/min, = 60 ft/min"],
  ["à 3, 6 et 9 m", "= 3 m, = 6 m, = 9 m"],
  ["entre 15 minutes et 12 heures", ">= 15 min, <= 12 h"],
  ["jusqu’à 20 m pour le Niveau 1, 40 m pour le Niveau 2", "<= 20 m, <= 40 m"],
])("reads %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test("reads a range as its bounds, and nothing from zero", () => {
  expect(tell("15 à 17 m/min")).toBe(">= 15 m/min, <= 17 m/min");
  expect(tell("entre 10 et 15 minutes")).toBe(">= 10 min, <= 15 min");
  expect(tell("de 0 à 6 m")).toBe("<= 6 m");
});

test("reads each number of a choice", () => {
  expect(tell("un bloc de 12 ou 15 litres")).toBe("= 12 L, = 15 L");
});

test("keeps apart two measures that only stand side by side", () => {
  expect(tell("3 min à 3 m")).toBe("= 3 min, = 3 m");
});

test("gives the same bound to a limit that is told in two units", () => {
  expect(tell("to a maximum depth of 18 metres (60 feet)")).toBe("<= 18 m, <= 60 ft");
});

test("joins no number that names something to a measure", () => {
  expect(tell("le niveau 1 à 20 m")).toBe("= 20 m");
  expect(tell("Nitrox 40/60 à 30 m")).toBe("= 30 m");
});

test.each([
  ["une eau à -2 °C", "= -2 °C"],
  ["minus 2 °C", "= -2 °C"],
  ["de -2 à 4 °C", ">= -2 °C, <= 4 °C"],
  ["entre -10 et -2 °C", ">= -10 °C, <= -2 °C"],
  ["descendre à -20 m", "= 20 m"],
  ["plus ou moins 1 mètre", "~ 1 m"],
  ["10 -15 m", ">= 10 m, <= 15 m"],
])("reads what is below zero, and what is below the surface: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test.each([
  ["au moins 6 plongées Nitrox, dont 4 au moins pendant la formation", ">= 6 dives, >= 4 dives"],
  ["at least 20 dives, including 5 at night", ">= 20 dives, = 5 dives"],
  ["10 plongées, dont deux de nuit", "= 10 dives, = 2 dives"],
  ["10 plongées, dont au moins 4 à 20 m", "= 10 dives, >= 4 dives, = 20 m"],
  ["10 plongées. Dont 4", "= 10 dives"],
])("reads what is counted of what was counted: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test("measures nothing where there is no unit, or where an article counts", () => {
  expect(tell("Page 3, article 12, n° 4, octobre 2022")).toBe("");
  expect(tell("un plongeur")).toBe("");
});

test("quotes the words that make a bound of a number, not those that name what is bounded", () => {
  const quote = (text: string) => findMeasures(text).map(({ value }) => value.text);
  expect(quote("âgé d’au moins 16 ans")).toEqual(["au moins 16 ans"]);
  expect(quote("6 plongées, dont 4 au moins")).toEqual(["6 plongées", "dont 4 au moins"]);
  expect(quote("must not be deeper than 30 m")).toEqual(["30 m"]);
  expect(quote("Profondeur maximale : 20 m")).toEqual(["20 m"]);
});

test.each([
  ["Children aged 10 to 14 dive with a parent", ">= 10 years, <= 14 years"],
  ["Minimum age: 12", ">= 12 years"],
  ["Âge minimum : 16", ">= 16 years"],
  ["age 12 or older", ">= 12 years"],
  ["un âge de 15 mois", ">= 15 months"],
])("needs no unit for an age: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test.each([
  ["The student-to-instructor ratio is 8:1.", "<= 8 persons"],
  ["Ratio : 8 élèves par moniteur", "<= 8 persons"],
  ["un moniteur pour quatre élèves", "<= 4 persons"],
  ["one instructor for every 6 students, at 12 m", "<= 6 persons, = 12 m"],
  ["ratio d’encadrement de 1:4", "<= 4 persons"],
  ["Rendez-vous à 8:1", ""],
  ["8 élèves par plongée", "= 8 persons"],
])("reads how many one teacher may look after: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test.each([
  ["ne doit en aucun cas évoluer à plus de 30 m", "<= 30 m"],
  ["n’est pas habilité à descendre au-delà de 20 m", "<= 20 m"],
  ["il est interdit d’évoluer au-delà de 60 m", "<= 60 m"],
  ["un encadrant ne peut emmener personne à plus de 6 m", "<= 6 m"],
  ["students can’t swim deeper than 12 m", "<= 12 m"],
  ["never go beyond 30 m", "<= 30 m"],
  ["ne doit pas rester supérieure à 1,4 bar", "<= 1.4 bar"],
  ["must not drop below 0.18 bar", ">= 0.18 bar"],
  ["must not go under 20 minutes", ">= 20 min"],
  ["ne pas tomber sous 40 bars", ">= 40 bar"],
  ["ne jamais passer en dessous de 30 m", "<= 30 m"],
  ["ne pas avoir moins de 14 ans", ">= 14 years"],
  ["activité interdite aux moins de 8 ans", ">= 8 years"],
  ["au-delà de 40 m l’air est interdit", "<= 40 m"],
  ["must not rise faster than 10 m/min", "<= 10 m/min"],
  ["ne doit pas durer moins de 2 h ou plus de 5 h", ">= 2 h, <= 5 h"],
])("reads what is forbidden as the bound that is left: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test.each([
  ["ne doit pas être fatigué et doit avoir plus de 16 ans", "> 16 years"],
  ["n’ayant pas de guide, la palanquée reste à moins de 12 m", "< 12 m"],
  ["n’est obligatoire qu’au-delà de 20 m", "> 20 m"],
  ["is not a guide but has more than 100 dives", "> 100 dives"],
  ["n’est pas exigé à moins de 6 m", "< 6 m"],
])("keeps a bound that the negation before it does not reach: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});

test.each([
  "dure 2 h 15 min",
  "dure 2h15min",
  "dure 2:15 h",
  "dure 4 min 20 s",
  "at least two hours and fifteen minutes",
  "16 ans et 3 mois",
  "one day 6 hours",
  "2 heures et demie",
  "16 ans 1/2",
])("reads no part of a time for the whole: %j", (text) => {
  expect(tell(text)).toBe("");
});

test.each([
  ["entre 40 min et 2 h", ">= 40 min, <= 2 h"],
  ["2 h, puis 15 min", "= 2 h, = 15 min"],
  ["4 min à 20 m", "= 4 min, = 20 m"],
  ["4.000 litres", "= 4000 L"],
  ["4.000 psi", "= 4000 psi"],
  ["1.000 kg/l", "= 1 kg/L"],
  ["1.025 kg/l", "= 1.025 kg/L"],
])("and keeps what is one number: %j as %s", (text, told) => {
  expect(tell(text)).toBe(told);
});
