import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  ["Le plongeur est dans la mer avec une bouteille et un détendeur.", "fr"],
  ["The diver is in the sea with a tank and a regulator on his back.", "en"],
  ["Der Taucher taucht mit seinem Gerät durch das kalte Wasser hinab.", "de"],
  ["El buceador está en el mar con una botella y un regulador.", "es"],
  ["Il subacqueo è nel mare con una bombola e un erogatore.", "it"],
  ["De duiker is in het water met een fles en een ademautomaat.", "nl"],
  ["O mergulhador está no mar com uma garrafa e um regulador.", "pt"],
  ["Dykaren simmar ner mot botten medan vinden blåser hårt.", null],
  ["PE20 PE40 PA60", null],
  ["N/A | N/A | D | L | C", null],
  ["Ken Shoemake. 1985. Animating rotation with quaternion curves. In Proceedings, pages 245–254.", "en"],
  ["", null],
])("%j is %j", (text, expected) => {
  expect(detectLanguage(text)).toBe(expected);
});
