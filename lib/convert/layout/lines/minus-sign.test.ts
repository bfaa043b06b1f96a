import { expect, test } from "vitest";
import { joinSign } from "./minus-sign.ts";

test.each([
  ["- 2 °C en surface", "-2 °C en surface"],
  ["− 2,5 °C", "−2,5 °C"],
  ["– 4°C at depth", "–4°C at depth"],
  ["- 40 degrees Fahrenheit", "-40 degrees Fahrenheit"],
  ["- 2 degrés Celsius", "-2 degrés Celsius"],
  ["- 10 ºC à – 2 ºC", "-10 ºC à – 2 ºC"],
])("a dash before a temperature is its sign: %s", (text, signed) => {
  expect(joinSign(text, [text, "Température de l’eau :"])).toBe(signed);
  expect(joinSign(text, [text, "• Masque", "1. Tuba", "* Palmes"])).toBe(signed);
});

test.each([
  "- 2 palmes",
  "- 2 combinaisons pour 4 °C",
  "- 21 % d’oxygène",
  "- 3 min à 3 m",
  "– 20 m maximum",
  "- 12 ans révolus",
  "- 2° Vérifier le détendeur",
  "- 2 C-cards",
  "- 5 degrés d’inclinaison",
  "- 2 degrees of freedom",
  "— 2 °C",
  "* 2 °C",
  "-2 °C",
  "10 - 12 °C",
  "2 - 4 °C",
])("a dash before anything else is what it was: %s", (text) => {
  expect(joinSign(text, [text])).toBe(text);
});

test.each(["- Eau froide", "– 4 °C", "–Vérifier", "— à la surface"])(
  "where the list has other dashes, all are marks: %s",
  (other) => {
    expect(joinSign("- 12 °C et plus", [other, "- 12 °C et plus"])).toBe("- 12 °C et plus");
  },
);
