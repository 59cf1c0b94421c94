// The memory of one decomposition: every array that the kernels read and write, allocated once per matrix size and
// used again for each matrix, so that a scan allocates nothing. All matrices in it are column-major: entry
// (row, column) at column · n + row, because the kernels work on columns.

/** Arrays for the decomposition of n × n matrices; none of them survives the next decomposition. */
export interface Workspace {
  readonly size: number
  /** Also computes the left vectors. */
  readonly wantsLeft: boolean
  /** The input, times a power of two where its size asks for it. */
  readonly inputRe: Float64Array
  readonly inputIm: Float64Array
  /** Rows sorted; then R above the diagonal and the reflectors below it. */
  readonly qrRe: Float64Array
  readonly qrIm: Float64Array
  /** The coefficients τ of the reflectors. */
  readonly tauRe: Float64Array
  readonly tauIm: Float64Array
  /** rowOrder[k]: the row of the input that is row k of the sorted matrix; columnOrder likewise for R. */
  readonly rowOrder: Int32Array
  readonly columnOrder: Int32Array
  /** The size of the rows of the input, in a unit of its own; sorted with them. */
  readonly rowSize: Float64Array
  /** L = R†, each column divided by its unit; made orthogonal by the rotations. */
  readonly lowerRe: Float64Array
  readonly lowerIm: Float64Array
  /** Squared norms of the columns of L as stored, and the powers of two they were divided by. */
  readonly squaredNorm: Float64Array
  readonly unit: Float64Array
  /** One over the norms when they are orthogonal; 0 for a column of zeros. */
  readonly inverseNorm: Float64Array
  /** The product of the rotations, when left vectors are wanted. */
  readonly rotationRe: Float64Array
  readonly rotationIm: Float64Array
  /** Singular values of the scaled input, ascending, and their right and left vectors as columns. */
  readonly values: Float64Array
  readonly rightRe: Float64Array
  readonly rightIm: Float64Array
  readonly leftRe: Float64Array
  readonly leftIm: Float64Array
  /** Sorting: order[k] is the column of L that holds the k-th smallest singular value. */
  readonly order: Int32Array
  /** What the values that count as zero were, for the first columns. */
  readonly discarded: Float64Array
  /** The natural size of each row, from the right and from the left vectors. */
  readonly rightScale: Float64Array
  readonly leftScale: Float64Array
  /** One column of n complex numbers. */
  readonly columnRe: Float64Array
  readonly columnIm: Float64Array
}

/** A workspace for n × n matrices. */
export function createWorkspace(n: number, options: { readonly wantsLeft: boolean }): Workspace {
  const square = (): Float64Array => new Float64Array(n * n)
  const vector = (): Float64Array => new Float64Array(n)
  const wide = options.wantsLeft ? square : (): Float64Array => new Float64Array(0)
  return {
    size: n,
    wantsLeft: options.wantsLeft,
    inputRe: square(),
    inputIm: square(),
    qrRe: square(),
    qrIm: square(),
    tauRe: vector(),
    tauIm: vector(),
    rowOrder: new Int32Array(n),
    columnOrder: new Int32Array(n),
    rowSize: vector(),
    lowerRe: square(),
    lowerIm: square(),
    squaredNorm: vector(),
    unit: vector(),
    inverseNorm: vector(),
    rotationRe: wide(),
    rotationIm: wide(),
    values: vector(),
    rightRe: square(),
    rightIm: square(),
    leftRe: wide(),
    leftIm: wide(),
    order: new Int32Array(n),
    discarded: vector(),
    rightScale: vector(),
    leftScale: vector(),
    columnRe: vector(),
    columnIm: vector(),
  }
}
