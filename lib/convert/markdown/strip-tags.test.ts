import fc from "fast-check";
import { expect, test } from "vitest";
import { stripTags } from "./strip-tags.ts";

test.each([
  ["<p class='a'>Un <b>masque</b> &amp; un tuba</p>", "Un masque & un tuba"],
  ["avant <!-- <b>caché</b> --> après", "avant après"],
  ["<div>profondeur < 20 m</div> fin", "profondeur < 20 m fin"],
  ["reste <b sans fin", "reste <b sans fin"],
  ["reste <!-- sans fin", "reste"],
  ["a<br/>b", "a b"],
  ["&lt;b&gt; est un nom", "<b> est un nom"],
])("%j is %j", (html, expected) => {
  expect(stripTags(html).replace(/\s+/g, " ").trim()).toBe(expected);
});

test("no word outside of tags is lost", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const tag = fc.constantFrom("<b>", "</b>", "<br/>", "<!-- x -->", "<a href='y'>");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, tag)), (pairs) => {
      const words = stripTags(pairs.flat().join("")).split(" ").filter(Boolean);
      expect(words).toEqual(pairs.map(([each]) => each));
    }),
  );
});
