// Whether two words differ by a misprint or a reading error only, rather than by meaning.
const OCR: Readonly<Record<string, string>> = { "0": "o", "1": "l", "5": "s", "8": "b" };

/** Opposites and siblings differ by these: hypo-/hyper-, in-/ex-, dé-. */
const PREFIXES =
  "hyper hypo normo iso in im ex de des dis re pre post sur sous supra infra anti intra inter extra macro micro mono bi tri pro sub super a an un non auto co trans".split(
    " ",
  );

/** For folded words in the singular. Symmetric. Short words are never misprints of each other. */
export function isMisprint(a: string, b: string): boolean {
  if (a === b) return false;
  const one = correctOcr(a);
  const other = correctOcr(b);
  if (one === other) return one.length >= 4;
  if (/\d/u.test(one + other) || Math.min(one.length, other.length) < 6) return false;
  if (differsByPrefix(one, other)) return false;
  if (one.charAt(0) !== other.charAt(0)) return false;
  const distance = editDistance(one, other);
  const shorter = Math.min(one.length, other.length);
  if (distance === 1) return shorter >= (one.length === other.length ? 8 : 6);
  return soundOf(one) === soundOf(other) || (distance === 2 && shorter >= 11 && keepsEnds(one, other));
}

/** Digits within letters that look like letters: "hyper0xie". */
function correctOcr(word: string): string {
  return /\p{L}{2}/u.test(word) ? word.replace(/(?<=\p{L})[0158](?=\p{L})/gu, (digit) => OCR[digit] ?? digit) : word;
}

function differsByPrefix(a: string, b: string): boolean {
  const stems = (word: string) => [
    word,
    ...PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 4).map((prefix) =>
      word.slice(prefix.length),
    ),
  ];
  const others = new Set(stems(b));
  return stems(a).some((stem) => others.has(stem));
}

/** Written otherwise, spoken alike: "placage", "plaquage". */
function soundOf(word: string): string {
  return word
    .replace(/ph/gu, "f")
    .replace(/qu|ck|c(?=[aou]|[^eiyh]|$)/gu, "k")
    .replace(/th/gu, "t")
    .replace(/y/gu, "i")
    .replace(/(\p{L})\1+/gu, "$1");
}

function keepsEnds(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) && a.slice(-3) === b.slice(-3);
}

/** Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours; 3 stands for all that is more. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(costAt({ a, b, i, j, rows, row }));
    rows.push(row);
  }
  return Math.min(3, rows[a.length]?.[b.length] ?? 3);
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly rows: readonly (readonly number[])[];
  readonly row: readonly number[];
}

function costAt({ a, b, i, j, row, rows }: Cell): number {
  const above = rows[i - 1] ?? [];
  const isEqual = a[i - 1] === b[j - 1];
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (above[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (above[j - 1] ?? 0) + (isEqual ? 0 : 1),
    isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}
