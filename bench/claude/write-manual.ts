// A manual to read: as long as a real one, and made up.

/** Sections of a chunk each, about as long as those of a real manual, with eleven statements. */
export function writeManual(sections: number): string {
  const written = Array.from({ length: sections }, (_, section) => {
    const sentences = Array.from({ length: 55 }, (_, at) =>
      at % 5 === 0
        ? `${wordOf(section * 11 + at / 5)} ${section} : profondeur limitée à ${at + 3} m.`
        : `La phrase ${at} de la partie ${section} explique ce que chacun sait déjà.`,
    );
    return `# Partie ${section}\n\n${sentences.join(" ")}`;
  });
  return written.join("\n\n");
}

/** Another word for each number, so that names are as unlike each other as those of a manual. */
function wordOf(number: number): string {
  const syllables = ["ba", "co", "di", "fu", "ge", "la", "mo", "ni", "pu", "re", "sa", "to", "vi"];
  const parts = [number, Math.floor(number / 13) + 5, number * 7 + 3, number * 5 + 1].map(
    (part) => syllables[part % 13],
  );
  return `P${parts.join("")}`;
}
