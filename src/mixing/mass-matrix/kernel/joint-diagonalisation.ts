// A symmetric unitary S = X + iY has commuting real symmetric X and Y, so one real orthogonal O diagonalises both:
// S = O D Oᵀ with D diagonal phases. O is found by Jacobi rotations that lower the off-diagonal entries of X and Y
// together; unlike the eigenvectors of one combination X + cY, this needs no lucky c when two phases are close to
// mirror images of each other. The rotation of a pair maximises |h|²-weight on the diagonal, h = (S_pp − S_qq, 2S_pq):
//   G = Re h h†,  tan 4θ = 2G₁₂/(G₁₁ − G₂₂)   (J.-F. Cardoso, A. Souloumiac, SIAM J. Matrix Anal. Appl. 17, 1996).

/** Off-diagonal entries up to this are rounding of entries of size one (absolute, no unit): a rotation makes new ones. */
const negligible = 2 ** -50

const mostSweeps = 60

/**
 * Diagonalises the symmetric size × size matrix re + i im (entry (p, q) at p · size + q) by real rotations, in place;
 * returns O with the same indexing, so that the given matrix was O D Oᵀ.
 */
export function diagonaliseJointly(re: Float64Array, im: Float64Array, size: number): Float64Array {
  const orthogonal = new Float64Array(size * size)
  for (let k = 0; k < size; k++) orthogonal[k * size + k] = 1
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let largest = 0
    for (let p = 0; p < size - 1; p++) {
      for (let q = p + 1; q < size; q++) {
        const [c, s] = jointRotation(re, im, size, p, q)
        if (s === 0) continue
        largest = Math.max(largest, Math.abs(s))
        rotateColumns(re, size, p, q, c, s)
        rotateRows(re, size, p, q, c, s)
        rotateColumns(im, size, p, q, c, s)
        rotateRows(im, size, p, q, c, s)
        rotateColumns(orthogonal, size, p, q, c, s)
      }
    }
    // Quadratic convergence: angles below this leave nothing for another sweep.
    if (largest <= 1e-9) return orthogonal
  }
  // Only a matrix that is all rounding comes here, where nothing better is to be had.
  return orthogonal
}

/** cos θ and sin θ, |θ| ≤ π/4, of the rotation that makes the pair most diagonal. */
function jointRotation(
  re: Float64Array,
  im: Float64Array,
  size: number,
  p: number,
  q: number,
): readonly [number, number] {
  const offRe = 2 * (re[p * size + q] as number)
  const offIm = 2 * (im[p * size + q] as number)
  if (Math.abs(offRe) <= 2 * negligible && Math.abs(offIm) <= 2 * negligible) return [1, 0]
  const onRe = (re[p * size + p] as number) - (re[q * size + q] as number)
  const onIm = (im[p * size + p] as number) - (im[q * size + q] as number)
  const on = onRe * onRe + onIm * onIm - offRe * offRe - offIm * offIm
  const off = 2 * (onRe * offRe + onIm * offIm)
  const norm = Math.hypot(on, off)
  if (norm === 0) return [1, 0]
  const [cosTwo, sinTwo] = halfAngle(on / norm, off / norm)
  return halfAngle(cosTwo, sinTwo)
}

/** (cos ½φ, sin ½φ) from (cos φ, sin φ), −π < φ ≤ π, without cancellation. */
export function halfAngle(cos: number, sin: number): readonly [number, number] {
  if (cos >= 0) {
    const c = Math.sqrt((1 + cos) / 2)
    return [c, sin / (2 * c)]
  }
  const s = Math.sqrt((1 - cos) / 2)
  return sin < 0 ? [-sin / (2 * s), -s] : [sin / (2 * s), s]
}

/** Columns p, q ← c p + s q, c q − s p. */
function rotateColumns(matrix: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let row = 0; row < size; row++) {
    const x = matrix[row * size + p] as number
    const y = matrix[row * size + q] as number
    matrix[row * size + p] = c * x + s * y
    matrix[row * size + q] = c * y - s * x
  }
}

/** The same for rows. */
function rotateRows(matrix: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let column = 0; column < size; column++) {
    const x = matrix[p * size + column] as number
    const y = matrix[q * size + column] as number
    matrix[p * size + column] = c * x + s * y
    matrix[q * size + column] = c * y - s * x
  }
}
