// What a benchmark finds: one figure beside its reference, measured in the same run.

export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  /** What it is compared with; null where the goal is absolute. */
  readonly reference: { readonly name: string; readonly measured: number } | null;
  /** The ratio to the reference, or the figure itself, must be so. */
  readonly goal: { readonly comparator: "<" | ">="; readonly value: number };
}

export type Benchmark = () => Promise<readonly Figure[]>;

function scoreOf(figure: Figure): number {
  return figure.reference ? figure.measured / figure.reference.measured : figure.measured;
}

export function isMet(figure: Figure): boolean {
  const score = scoreOf(figure);
  return figure.goal.comparator === "<" ? score < figure.goal.value : score >= figure.goal.value;
}

export function describeFigure(figure: Figure): string {
  const { goal, measured, name, reference, unit } = figure;
  const format = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 4 });
  const compared = reference
    ? `, ${format(scoreOf(figure))} × ${reference.name} (${format(reference.measured)} ${unit})`
    : "";
  const verdict = isMet(figure) ? "met" : "NOT MET";
  return `${name}: ${format(measured)} ${unit}${compared}; goal ${goal.comparator} ${goal.value}: ${verdict}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
