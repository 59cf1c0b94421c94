// A user's library: masses and mixing of two Majorana neutrinos from their mass matrix, L = −½ ν̄ᶜ m ν + h.c., m symmetric.
// The mixing must bring m to Takagi's form: Uᵀ m U = diag(m₁, m₂) with m_k ≥ 0, one and the same U on both sides.

const multiply = (a, b) => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re })
const conjugate = ({ re, im }) => ({ re, im: -im })
const add = (a, b) => ({ re: a.re + b.re, im: a.im + b.im })
const scale = (s, { re, im }) => ({ re: s * re, im: s * im })
const modulus = ({ re, im }) => Math.hypot(re, im)

/** m = U* diag(masses) U†: the mass matrix that a model means. */
export const massMatrix = ({ masses, mixing }) =>
  mixing.map((_, a) =>
    mixing.map((_unused, b) =>
      masses.reduce(
        (total, mass, k) => add(total, scale(mass, multiply(conjugate(mixing[a][k]), conjugate(mixing[b][k])))),
        { re: 0, im: 0 },
      ),
    ),
  )

/** Right singular vectors: m†m = V diag(m_k²) V†, of a 2 × 2 matrix with different singular values. */
function singularVectors(m) {
  const h = [0, 1].map((a) =>
    [0, 1].map((b) => add(multiply(conjugate(m[0][a]), m[0][b]), multiply(conjugate(m[1][a]), m[1][b]))),
  )
  const angle = 0.5 * Math.atan2(2 * modulus(h[0][1]), h[1][1].re - h[0][0].re)
  const size = modulus(h[0][1])
  const phase = size === 0 ? { re: 1, im: 0 } : scale(1 / size, h[0][1])
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [
    [{ re: c, im: 0 }, scale(s, phase)],
    [scale(-s, conjugate(phase)), { re: c, im: 0 }],
  ]
}

/** Vᵀ m V. */
const inBasis = (m, v) =>
  [0, 1].map((k) =>
    [0, 1].map((l) =>
      [0, 1].reduce(
        (total, a) => [0, 1].reduce((inner, b) => add(inner, multiply(multiply(v[a][k], m[a][b]), v[b][l])), total),
        { re: 0, im: 0 },
      ),
    ),
  )

/** Mistake 3: the singular value decomposition, which leaves the phase of every column open. */
export const mixingBySingularValues = (m) => singularVectors(m)

/** Takagi: the phases of the columns make the diagonal of Vᵀ m V positive. */
export function mixingByTakagi(m) {
  const v = singularVectors(m)
  const diagonal = inBasis(m, v)
  return v.map((row) =>
    row.map((z, k) => {
      const half = -0.5 * Math.atan2(diagonal[k][k].im, diagonal[k][k].re)
      return multiply(z, { re: Math.cos(half), im: Math.sin(half) })
    }),
  )
}
