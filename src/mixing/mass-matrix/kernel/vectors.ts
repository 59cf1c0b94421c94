// From the column-major vectors of a workspace to the row-major matrices of the interface.

/** Writes the n column-major vectors as the columns of the row-major n × n matrix at `offset` of re, im. */
export function writeRowMajor(
  n: number,
  vectorsRe: Float64Array,
  vectorsIm: Float64Array,
  re: Float64Array,
  im: Float64Array,
  offset: number,
): void {
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < n; k++) {
      re[offset + row * n + k] = vectorsRe[k * n + row] as number
      im[offset + row * n + k] = vectorsIm[k * n + row] as number
    }
  }
}
