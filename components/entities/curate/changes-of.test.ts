import { expect, test } from "vitest";
import type { Curation } from "#lib/domain/curation.ts";
import { changesOf } from "./changes-of.ts";

const about = (id: string, subject: string) => ({ id, subject, keys: [subject] });

const RENAME: Curation = { kind: "rename", ...about("k_1", "Bouée"), name: "Gonfleur" };
const MERGE: Curation = { kind: "merge", ...about("k_2", "SGS"), into: "Gilet", intoKeys: ["gilet"] };
const SPLIT: Curation = { kind: "split", ...about("k_3", "Palier"), names: ["PS", "Stop"], splitKeys: ["ps", "stop"] };
const APART: Curation = { kind: "apart", ...about("k_5", "PE20"), from: "PA20", fromKeys: ["pa20"] };
const HIDE: Curation = { kind: "hide", ...about("k_4", "Chapitre 2") };
const ALL = [RENAME, MERGE, SPLIT, APART, HIDE];

test.each([
  ["by the name it had", { name: "Gonfleur", aliases: ["bouee"] }, [RENAME]],
  ["by the name it was given", { name: "gonfleur", aliases: [] }, [RENAME]],
  ["by the entity that it became part of", { name: "Gilet", aliases: ["SGS"] }, [MERGE]],
  ["by a name that was split off", { name: "PS", aliases: [] }, [SPLIT]],
  ["by the entity from which names were split off", { name: "Palier", aliases: [] }, [SPLIT]],
  ["by the entity from which it is kept apart", { name: "PA20", aliases: [] }, [APART]],
  ["by nothing", { name: "Détendeur", aliases: ["régulateur"] }, []],
])("decisions about an entity are found %s", (_, entity, found) => {
  expect(changesOf(entity, ALL)).toEqual(found);
});
