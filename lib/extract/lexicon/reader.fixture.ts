// Reads a short text of a made-up manual with a small lexicon, and tells what was found in lines that a test can compare.

import type { Candidates } from "#lib/domain/candidate.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Claim } from "#lib/domain/knowledge.ts";
import { verifyEvidence } from "#lib/extract/evidence/verify-evidence.ts";
import { Lexicon } from "#lib/lexicon/lexicon.ts";
import { toEntries } from "#lib/lexicon/lexicon-entry.ts";
import { LexiconExtractor } from "./lexicon-extractor.ts";

export const SMALL_LEXICON = new Lexicon([
  ...toEntries(
    "Certification",
    `niveau-1 ; Niveau 1 | plongeur niveau 1 ; Level 1 ; N1
    niveau-2 ; Niveau 2 ; Level 2 ; N2
    pe40 ; plongeur encadré à 40 m ; supervised diver to 40 m ; PE40
    owd ; plongeur open water ; Open Water Diver
    mf1 ; moniteur fédéral 1er degré ; federal instructor ; MF1
    dejeps ; diplôme d'État ; State diploma ; DEJEPS | DE-JEPS`,
  ),
  ...toEntries(
    "Equipment",
    `bloc ; bloc | ~bouteille ; ~cylinder
    detendeur ; détendeur ; regulator
    premier-etage ; premier étage ; first stage
    gilet ; gilet stabilisateur ; buoyancy jacket`,
  ),
  ...toEntries("Gas", "oxygene ; oxygène ; oxygen ; O2\n azote ; azote ; nitrogen"),
  ...toEntries(
    "MedicalCondition",
    `add ; accident de désaturation ; decompression sickness ; ADD
    essoufflement ; essoufflement ; breathlessness
    noyade ; noyade ; drowning
    narcose ; narcose ; narcosis
    paralysie ; paralysie ; paralysis`,
  ),
  ...toEntries(
    "Concept",
    `vitesse-remontee ; vitesse de remontée ; ascent rate
    turbulence ; türbulence ; turbulence
    ppo2 ; pression partielle d'oxygène ; partial pressure of oxygen ; PpO2`,
  ),
  ...toEntries("Procedure", "palier-securite ; palier de sécurité ; safety stop"),
  ...toEntries(
    "Organization",
    "ffessm ; Fédération française ; French federation ; FFESSM\n club ; club affilié ; affiliated club",
  ),
  ...toEntries("Regulation", "reglementation ; ~réglementation ; ~regulations"),
  ...toEntries("Role", "president ; président du club ; club president"),
]);

export interface Told {
  /** "Type: name", or "Type: name (alias)", sorted, each once. */
  readonly entities: readonly string[];
  /** "subject PREDICATE object", or with the value as "≤ 20 m" or “words”; in the order of the text. */
  readonly facts: readonly string[];
  readonly statements: readonly string[];
  readonly candidates: Candidates;
  readonly rejected: number;
}

export function toChunks(texts: readonly string[]): readonly Chunk[] {
  const place = { documentId: "d", headings: [], pageStart: 1, pageEnd: 1, tokens: 0, spans: [] };
  return texts.map((text, index) => ({ ...place, id: `c${index}`, index, text }));
}

export async function readTexts(
  texts: readonly string[],
  language = "fr",
  title = "",
  lexicon = SMALL_LEXICON,
): Promise<readonly Told[]> {
  const chunks = toChunks(texts);
  const document = new LexiconExtractor(lexicon).open({ title, language, chunks });
  return Promise.all(
    chunks.map(async (chunk) => {
      const { candidates } = await document.extract(chunk, new AbortController().signal);
      const { claims, mentions, rejected } = verifyEvidence(chunk, candidates);
      const names = mentions.map(
        ({ aliases, name, type }) => `${type}: ${name}${aliases.length > 0 ? ` (${aliases.join(", ")})` : ""}`,
      );
      const entities = [...new Set(names)].toSorted();
      const statements = claims.map(({ statement }) => statement);
      return { entities, facts: claims.map(tellClaim), statements, candidates, rejected };
    }),
  );
}

export async function readText(text: string, language = "fr", title = "", lexicon = SMALL_LEXICON): Promise<Told> {
  const [told] = await readTexts([text], language, title, lexicon);
  if (!told) throw new RangeError("One text gives one answer.");
  return told;
}

function tellClaim({ object, predicate, subject, value }: Claim): string {
  const said = value?.number == null ? `“${value?.text}”` : `${value.comparator} ${value.number} ${value.unit}`;
  return `${subject.name} ${predicate} ${object ? object.name : said}`;
}
