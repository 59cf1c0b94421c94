// The effective magnetic moment of a flavour neutrino in elastic scattering, at a distance from its source.

import { anti, choice, flavour, neutrinoEnergy, quantity } from '../common-inputs.js'
import { nonNegative } from '../input.js'
import { forModel, type Observable, observable, outcome, refusal } from '../observable.js'
import type { Complex } from '../one-loop-moments.js'
import { largestPhase, phaseLimit } from '../phase-limit.js'
import { applied, dipoleMatrix, sizes, squares } from './dipole.js'
import { atSource, flavourRow, oscillationPhases, propagated } from './flavour-state.js'

export const effectiveMoment: Observable = observable({
  id: 'effective-moment',
  title: 'Effective magnetic moment of a flavour neutrino at a distance L from its source',
  inputs: {
    flavour,
    anti,
    E: neutrinoEnergy(),
    L: quantity('length', 'cm', 'distance from source to detector', { domain: nonNegative }),
    variant: choice(
      'how the mass states add up',
      {
        coherent: 'with their phases at L',
        averaged: 'oscillations averaged out: different masses do not interfere',
      },
      'coherent',
    ),
  },
  constants: ['hbar_c'],
  model: ['masses', 'mixing', 'magnetic', 'electric'],
  unit: 'muB',
  formula: [
    'µ_eff² = Σ_j |Σ_k λ_jk U*_lk exp(−i m_k² L/2E)|²,  λ = µ − iε',
    'antineutrino: Σ_j |Σ_k λ*_jk U_lk exp(−i m_k² L/2E)|²',
  ],
  latex: [
    '\\mu_{\\mathrm{eff}}^2 = \\sum_j \\Bigl|\\sum_k (\\mu_{jk} - i\\epsilon_{jk})\\, U^*_{lk}\\, e^{-i m_k^2 L/2E}\\Bigr|^2',
  ],
  sources: [{ key: 'Studenikin:2014ichep' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'Index order [final j][initial k]; a neutrino is Σ U*_lk |ν_k⟩, an antineutrino Σ U_lk |ν̄_k⟩.',
    'The review prints U_lk for the neutrino, which differs by phases that are odd under CP where L is not zero.',
  ],
  validity: [
    'Dirac and Majorana neutrinos, with the matrix elements of the model; E far above all masses.',
    'Vacuum between source and detector; final states are not observed.',
  ],
  examples: [],
  limits: [],
  evaluate: ({ flavour: l, anti: isAnti, E, L, variant }, { hbar_c }, { masses, mixing, magnetic, electric }) => {
    if (mixing[flavourRow[l]] === undefined) return noRow
    const lambda = dipoleMatrix(magnetic, electric, isAnti)
    const start = atSource(mixing, l, isAnti)
    if (variant === 'averaged') {
      const groups = [...new Set(masses)].map((mass) => start.map((z, k) => (masses[k] === mass ? z : none)))
      return summary(groups.map((state) => applied(lambda, state)))
    }
    const phases = oscillationPhases(masses, { L, E, hbar_c })
    const largest = Math.max(...phases)
    if (!(largest < largestPhase)) return refusal('L', phaseLimit, 'Use variant=averaged.')
    const notes =
      largest > manyCycles
        ? [
            `The phases reach ${largest.toPrecision(3)} rad; where the detector does not resolve them, use variant=averaged.`,
          ]
        : []
    return summary([applied(lambda, propagated(start, phases))], notes)
  },
})

export const effectiveMomentShortBaseline: Observable = observable({
  id: 'effective-moment-short-baseline',
  title: 'Effective magnetic moment of a flavour neutrino close to its source',
  inputs: { flavour },
  constants: [],
  model: ['mixing', 'magnetic', 'electric'],
  unit: 'muB',
  formula: [
    'µ_eff² = Σ_j |Σ_k λ_jk U*_lk|²,  λ = µ − iε',
    'three Majorana neutrinos, λ_ij = ε_ijk Λ_k: µ_eff² = |Λ|² − |Σ_k Λ_k U_lk|²',
  ],
  latex: ['\\mu_{\\mathrm{eff}}^2 = \\sum_j \\Bigl|\\sum_k (\\mu_{jk} - i\\epsilon_{jk})\\, U^*_{lk}\\Bigr|^2'],
  sources: [{ key: 'Studenikin:2014ichep' }, { key: 'Giunti:2014ixa' }],
  conventions: ['Index order [final j][initial k].', 'The same for neutrinos and antineutrinos.'],
  validity: [
    'Distances far below the oscillation length, E far above all masses; see effective-moment for others.',
    'Dirac and Majorana neutrinos, with the matrix elements of the model; final states are not observed.',
  ],
  forModel: forModel({
    needs: ['mixing', 'magnetic', 'electric'],
    cases: () => [
      { of: 'ν_e', inputs: { flavour: 'e' } },
      { of: 'ν_µ', inputs: { flavour: 'mu' } },
      { of: 'ν_τ', inputs: { flavour: 'tau' } },
    ],
  }),
  examples: [],
  limits: [],
  evaluate: ({ flavour: l }, _, { mixing, magnetic, electric }) =>
    mixing[flavourRow[l]] === undefined
      ? noRow
      : summary([applied(dipoleMatrix(magnetic, electric), atSource(mixing, l, false))]),
})

const noRow = refusal('flavour', 'a flavour whose row the mixing matrix has')

const none: Complex = { re: 0, im: 0 }

/** Above this phase, in rad, the result depends on the eleventh digit of masses, L and E. */
const manyCycles = 1e5

/** Final amplitudes, one list for each incoherent part of the beam. */
function summary(parts: readonly (readonly Complex[])[], notes: readonly string[] = []): ReturnType<typeof outcome> {
  const contributions = parts.map(squares)
  const byFinal = (contributions[0] ?? []).map((_, j) => contributions.reduce((sum, list) => sum + (list[j] ?? 0), 0))
  return outcome(Math.hypot(...parts.flatMap(sizes)), {
    notes,
    parts: {
      mu_eff2: { value: byFinal.reduce((sum, x) => sum + x, 0), unit: 'muB^2', meaning: 'µ_eff²' },
      final: { value: byFinal, unit: 'muB^2', meaning: 'contribution to µ_eff² of each final mass state' },
    },
  })
}
