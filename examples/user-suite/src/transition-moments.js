// A user's library: transition moments of light neutrinos at one loop, in units of 3eG_F m_e²-like constants that drop out
// here, µ_ji ∝ (m_j + m_i) S_ji and ε_ji ∝ i(m_j − m_i) S_ji with S_ji = Σ_l a_l U*_lj U_li.
// `right` is what it should be. The other three are what gets written.

/** (m_l/m_W)² of e, µ, τ, …; further rows are sterile and do not couple. */
const loop = [4.04e-11, 1.73e-6, 4.89e-4]

const sum = (U, j, i) =>
  U.slice(0, 3).reduce(
    ({ re, im }, row, l) => ({
      re: re + loop[l] * (row[j].re * row[i].re + row[j].im * row[i].im),
      im: im + loop[l] * (row[j].re * row[i].im - row[j].im * row[i].re),
    }),
    { re: 0, im: 0 },
  )

const matrix = (masses, entry) => masses.map((_, j) => masses.map((_unused, i) => entry(j, i)))

/** Dirac: hermitian. Majorana: the Dirac moments minus their transpose, imaginary and antisymmetric. */
export function right({ natures, masses: m, mixing: U }) {
  const dirac = natures[0] === 'dirac'
  return {
    magnetic: matrix(m, (j, i) => {
      const { re, im } = sum(U, j, i)
      const k = m[j] + m[i]
      return dirac ? { re: k * re, im: k * im } : { re: 0, im: 2 * k * im }
    }),
    electric: matrix(m, (j, i) => {
      const { re, im } = sum(U, j, i)
      const k = m[j] - m[i]
      return dirac ? { re: -k * im, im: k * re } : { re: 0, im: 2 * k * re }
    }),
  }
}

/** Mistake 1: "the moments are real": the imaginary part is forgotten. */
export function realMoments(model) {
  const { magnetic } = right(model)
  return { magnetic: magnetic.map((row) => row.map(({ re }) => re)) }
}

/** Mistake 2: the Majorana moment is the Dirac one "times two", so it is symmetric and has a diagonal. */
export function symmetricMajorana({ natures, masses: m, mixing: U }) {
  const two = natures[0] === 'majorana' ? 2 : 1
  return { magnetic: matrix(m, (j, i) => ({ re: two * (m[j] + m[i]) * sum(U, j, i).re, im: 0 })) }
}

/** Width of each state, up to constants: Σ_j (|µ_ji|² + |ε_ji|²) ((m_i² − m_j²)/m_i)³. */
export function widths({ masses: m, formFactors: { magnetic, electric } }) {
  return m.map((heavy, i) =>
    m.reduce((total, light, j) => {
      if (light >= heavy) return total
      const [mu, epsilon] = [magnetic[j][i], electric[j][i]]
      const square = mu.re ** 2 + mu.im ** 2 + epsilon.re ** 2 + epsilon.im ** 2
      return total + square * ((heavy ** 2 - light ** 2) / heavy) ** 3
    }, 0),
  )
}

/** Mistake 1 again, where it is harder to see: |z|² written as Re(z²). */
export const widthsOfSquares = ({ formFactors: { magnetic, electric }, ...model }) =>
  widths({
    ...model,
    formFactors: {
      magnetic: magnetic.map((row) => row.map(({ re, im }) => ({ re: Math.sqrt(Math.abs(re * re - im * im)), im: 0 }))),
      electric,
    },
  })
