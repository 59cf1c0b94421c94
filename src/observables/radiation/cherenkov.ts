// Cherenkov radiation of a neutrino with a moment in a medium: photons in a band, for each length of path.
// A photon in a medium of constant n has k = nω, and the vector potential of one photon in a volume Ω is e/√(2ωn²Ω). With
// ½ ν̄ σ^{µν}(µ + iεγ⁵)ν F_{µν}, K = (ω, k), K² = −(n² − 1)ω², summed over photons and final spins and averaged over initial ones,
//   Σ|M|² = (n² − 1) ω² [(µ² + ε²) p² sin²θ + 2µ² m²]/(E E'),   d²N/(dt dω) = E'/(4πp) Σ|M|²,
// and with dx = (p/E) dt the formula of the record. It does not depend on the initial helicity. Derived here; compared with
// amplitudes from explicit spinors and γ matrices. Grimus:1993cherenkov, Grimus:1994media.

import { magneticMoment, neutrinoEnergy, neutrinoMass, number, quantity } from '../common-inputs.js'
import { nonNegative, positive } from '../input.js'
import { bohrMagneton, type Observable, observable, outcome, refusal } from '../observable.js'
import { integrate } from '../quadrature.js'

const mpmath = { within: 1e-12, from: '50-digit evaluation with mpmath' } as const
const spinors = {
  within: 1e-11,
  from: 'amplitudes from explicit spinors and γ matrices, integrated with Gauss–Legendre',
} as const

export const cherenkov: Observable = observable({
  id: 'cherenkov',
  title: 'Cherenkov radiation of a neutrino with a magnetic moment: photons per length',
  inputs: {
    mu: magneticMoment('magnetic moment'),
    epsilon: { ...magneticMoment('electric moment, of the same pair of states'), default: '0 muB' },
    E: neutrinoEnergy(),
    m: { ...neutrinoMass, default: '0 eV' },
    n: number('refractive index, constant over the band', { domain: positive }),
    omega_max: quantity('energy', 'eV', 'upper end of the band of photon energies', { domain: positive }),
    omega_min: quantity('energy', 'eV', 'lower end of the band', { domain: nonNegative, default: '0 eV' }),
  },
  constants: ['alpha', 'm_e', 'hbar_c'],
  unit: 'cm^-1',
  formula: [
    'dN/dx = (n² − 1)/4π ∫ dω ω² [(µ² + ε²) sin²θ + 2µ² m²/p²]  over ω_min … min(ω_max, ω_k)',
    'cos θ = [1 + (n² − 1) ω/2E]/(βn),  ω_k = 2E (βn − 1)/(n² − 1);  nothing for βn ≤ 1',
  ],
  latex: [
    '\\frac{dN}{dx} = \\frac{n^2-1}{4\\pi}\\int d\\omega\\,\\omega^2\\left[(\\mu^2+\\varepsilon^2)\\sin^2\\theta + \\frac{2\\mu^2m^2}{p^2}\\right]',
    '\\cos\\theta = \\frac{1}{\\beta n}\\left[1+\\frac{(n^2-1)\\omega}{2E}\\right]',
  ],
  sources: [{ key: 'Grimus:1993cherenkov' }, { key: 'Grimus:1994media' }],
  conventions: [
    'The formula is derived here from ½ ν̄σ^{µν}(µ + iεγ⁵)ν F_{µν}; it was compared with amplitudes from explicit spinors and γ matrices, for either helicity.',
    'Both polarisations of the photon, with and without flip of the helicity; sin² θ = (n² − 1)/n² [1 − ω/E − (n² − 1)ω²/4E²] for m = 0.',
  ],
  validity: [
    'Dirac neutrino with a real moment on the diagonal; or a transition between light neutrinos, with |µ − iε| for µ.',
    'Tree level; one mass before and after: a transition needs 2E(βn − 1)ω far above the difference of the squared masses.',
    'Isotropic medium, not magnetic and without absorption, of the same n for all photons of the band.',
  ],
  forModel: 'none',
  examples: [
    {
      inputs: {
        mu: '1e-11 muB',
        epsilon: '0 muB',
        E: '10 MeV',
        m: '0 eV',
        n: '1.33',
        omega_max: '3.5 eV',
        omega_min: '1.8 eV',
      },
      value: 1.46116771085377e-31,
      ...mpmath,
    },
    {
      inputs: {
        mu: '1e-10 muB',
        epsilon: '0 muB',
        E: '1e-6 MeV',
        m: '0.1 eV',
        n: '1.5',
        omega_max: '5 eV',
        omega_min: '0 eV',
      },
      value: 1.258045897800487e-31,
      ...mpmath,
    },
    {
      inputs: {
        mu: '1e-11 muB',
        epsilon: '1e-11 muB',
        E: '1e3 MeV',
        m: '0.05 eV',
        n: '1.0003',
        omega_max: '100 eV',
        omega_min: '1 eV',
      },
      value: 8.494921466548898e-33,
      ...mpmath,
    },
    {
      inputs: {
        mu: '1e-12 muB',
        epsilon: '0 muB',
        E: '1 MeV',
        m: '0 eV',
        n: '1.5',
        omega_max: '1e7 eV',
        omega_min: '0 eV',
      },
      value: 1.174960043585195e-17,
      ...mpmath,
    },
    {
      inputs: {
        mu: '3e-12 muB',
        epsilon: '2e-12 muB',
        E: '1e-5 MeV',
        m: '9.8 eV',
        n: '12',
        omega_max: '4 eV',
        omega_min: '0 eV',
      },
      value: 5.43067810738548e-32,
      ...spinors,
    },
    {
      inputs: {
        mu: '2e-11 muB',
        epsilon: '0 muB',
        E: '2e-3 MeV',
        m: '1990 eV',
        n: '20',
        omega_max: '3 eV',
        omega_min: '0.5 eV',
      },
      value: 1.00800554651292e-25,
      ...spinors,
    },
    {
      inputs: { mu: '1e-11 muB', E: '1 MeV', m: '0.1 MeV', n: '1.004', omega_max: '1 eV' },
      value: 0,
      within: 0,
      from: 'no radiation at βn = 0.999',
    },
  ],
  limits: [],
  evaluate: ({ mu, epsilon, E, m, n, omega_max, omega_min }, { hbar_c, ...used }) => {
    if (omega_min >= omega_max) return refusal('omega_min', `less than omega_max = ${omega_max} eV`)
    const energy = E * 1e6
    if (m >= energy) return refusal('m', `less than E = ${energy} eV`)
    const ratio = m / energy
    const beta = Math.sqrt((1 - ratio) * (1 + ratio))
    // βn − 1, with 1 − β = (m/E)²/(1 + β).
    const above = n - 1 - n * ((ratio * ratio) / (1 + beta))
    if (above <= 0) return outcome(0, { notes: [`βn = ${beta * n}: no radiation without βn > 1.`] })
    const squares = (n - 1) * (n + 1)
    const last = (2 * energy * above) / squares
    const top = Math.min(omega_max, last)
    const magnetic = 2 * (mu * (ratio / beta)) ** 2
    const both = mu * mu + epsilon * epsilon
    const spectrum = (omega: number): number => {
      const r = omega / last
      const sine2 = (above * Math.max(0, 1 - r) * (2 + above * (1 + r))) / (1 + above) ** 2
      return omega * omega * (both * sine2 + magnetic)
    }
    const factor = ((bohrMagneton(used) ** 2 * squares) / (4 * Math.PI * hbar_c)) * 1e-27
    const angle = Math.atan2(Math.sqrt(above * (2 + above)), 1)
    return outcome(factor * integrate(spectrum, omega_min, top), {
      notes: top < omega_max ? [`Above ${top} eV no photon can be emitted at this E.`] : [],
      parts: {
        loss: {
          value: factor * integrate((omega) => omega * spectrum(omega), omega_min, top),
          unit: 'eV/cm',
          meaning: 'energy radiated into the band for each length',
        },
        theta: { value: angle, unit: 'rad', meaning: 'angle of the softest photons, cos θ = 1/(βn)' },
        omega_k: { value: last, unit: 'eV', meaning: 'largest photon energy that the neutrino can emit' },
      },
    })
  },
})
