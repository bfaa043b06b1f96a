// Transformations of the plane as PDF writes them: [a b c d e f].
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** Six numbers as a matrix; null where they are not. */
export function toMatrix(value: unknown): Matrix | null {
  if (!(Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array)) return null;
  const at = (index: number) => Number(value[index]);
  const matrix: Matrix = [at(0), at(1), at(2), at(3), at(4), at(5)];
  return matrix.every(Number.isFinite) ? matrix : null;
}
