// How long the files are, against the caps of the house.

export interface FileSize {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly lineCount: number;
}

export interface SizeProfile {
  readonly fileCount: number;
  readonly medianLines: number;
  readonly p90Lines: number;
  readonly longest: FileSize;
  /** A sentence for each cap that is passed. */
  readonly complaints: readonly string[];
}

const MEDIAN_CAP = 70;
const P90_CAP = 180;
/** The first that fits counts. */
const FILE_CAPS: readonly { readonly kind: string; readonly path: RegExp; readonly maxLines: number }[] = [
  { kind: "a route", path: /(^|\/)route\.ts$/, maxLines: 40 },
  { kind: "a page", path: /(^|\/)page\.tsx$/, maxLines: 60 },
  { kind: "a component", path: /^components\/(?!.*\.test\.).*\.tsx$/, maxLines: 150 },
  { kind: "a file", path: /./, maxLines: 250 },
];

/** Throws a RangeError where there is no file. */
export function profileSizes(files: readonly FileSize[]): SizeProfile {
  const sorted = files.toSorted((a, b) => a.lineCount - b.lineCount || (a.path < b.path ? -1 : 1));
  const longest = sorted.at(-1);
  if (!longest) throw new RangeError("There is no file to measure.");
  const medianLines = quantile(sorted, 0.5);
  const p90Lines = quantile(sorted, 0.9);
  const complaints = sorted.flatMap((file) => complain(file));
  if (medianLines > MEDIAN_CAP) complaints.push(`the median file has ${medianLines} lines, ${MEDIAN_CAP} are allowed`);
  if (p90Lines > P90_CAP) complaints.push(`the 90th percentile is at ${p90Lines} lines, ${P90_CAP} are allowed`);
  return { fileCount: sorted.length, medianLines, p90Lines, longest, complaints };
}

function complain({ path, lineCount }: FileSize): string[] {
  const cap = FILE_CAPS.find((candidate) => candidate.path.test(path));
  if (!cap || lineCount <= cap.maxLines) return [];
  return [`${path} has ${lineCount} lines, ${cap.kind} may have ${cap.maxLines}`];
}

/** By the nearest rank: a length that some file really has. */
function quantile(sorted: readonly FileSize[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1]?.lineCount ?? 0;
}
