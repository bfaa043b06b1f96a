import { describe, expect, it } from "vitest";
import { foldName, readName } from "./normalize-name.ts";

describe("a folded name", () => {
  it.each([
    ["Bouée d’Amarrage", "bouee d'amarrage"],
    ["les nœuds marins", "Noeud marin"],
    ["Canaux lacrymaux", "canal lacrymal"],
    ["les rideaux de bulles", "rideau de bulles"],
    ["Diver's watches", "divers watch"],
    ["rappel du plongeur", "rappel de plongeur"],
    ["C.R.O.S.S.", "CROSS"],
    ["M O U I L L A G E", "mouillage"],
    ["Stade IV", "stade 4"],
    ["stade niv. 2", "stade niveau 2"],
    ["gréage d'un bloc", "gréage des blocs"],
    ["CMAS **", "CMAS 2 étoiles"],
    ["plongeur ★★★", "plongeur trois étoiles"],
    ["palanquée*", "palanquée"],
    ["troisième étape", "3e étape"],
    ["trois paliers", "3 paliers"],
    ["sangle de 2 mètres", "sangle de 2m"],
    ["narc0se", "narcose"],
    ["L. 231-2", "L231-2"],
    ["BEES1er degré", "BEES1"],
    ["MEF 2e degré", "MEF2"],
    ["TMX 18/45", "Trimix 18/45"],
    ["Nitrox 32-68", "EANx32"],
  ])("is the same for “%s” and “%s”", (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ["Stade IV", "Stade VI"],
    ["deux étoiles", "trois étoiles"],
    ["CMAS *", "CMAS **"],
    ["10 m", "10 min"],
    ["mention A", "mention B"],
    ["P10", "PLO"],
    ["SDIS", "SDI"],
    ["toux", "tous"],
  ])("differs between “%s” and “%s”", (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it("is never empty for a name with a letter or a digit", () => {
    expect(foldName("de la")).not.toBe("");
    expect(foldName("7")).toBe("7");
  });

  it("keeps numbers apart where all else is set in a row", () => {
    const squash = (name: string) => readName(name).squashed;
    expect(squash("Annexe 1 2")).not.toBe(squash("Annexe 12"));
    expect(squash("porte-bouteille")).toBe(squash("porte bouteille"));
  });
});
