// Laws against functions that are right and functions with one mistake each: mistakes that are made.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floatingArithmetic } from '../../src/observables/complex-arithmetic.js'
import { oneLoopMoments } from '../../src/observables/one-loop-moments.js'
import { type Complex, expectInvariant, expectSatisfies, type NeutrinoCase } from '../../src/testing/index.js'

const seed = 20_260_101
const options = { seed, numRuns: 60 }
const { multiply, conjugate, add } = floatingArithmetic

const failure = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

/** Number of states of the model that a report shows. */
const statesShown = (report: string): number => report.match(/label: /g)?.length ?? 0

// Functions as a user might write them.

/** Σ_j (|µ_ji|² + |ε_ji|²)(m_i² − m_j²)³/m_i³, up to a constant: the width of each state. */
function widths({ masses, formFactors: { magnetic, electric } }: NeutrinoCase): readonly number[] {
  return masses.map((heavy, i) =>
    masses.reduce((sum, light, j) => {
      if (light >= heavy) return sum
      const [mu, epsilon] = [magnetic[j]?.[i], electric[j]?.[i]]
      const square = (mu?.re ?? 0) ** 2 + (mu?.im ?? 0) ** 2 + (epsilon?.re ?? 0) ** 2 + (epsilon?.im ?? 0) ** 2
      return sum + ((heavy ** 2 - light ** 2) / heavy) ** 3 * square
    }, 0),
  )
}

/** J = Im U_11 U*_12 U*_21 U_22. */
function jarlskog({ mixing }: NeutrinoCase): number {
  const [[a, b] = [], [c, d] = []] = mixing
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 0
  return multiply(multiply(a, conjugate(b)), multiply(conjugate(c), d)).im
}

/** µ²_l = Σ_j |Σ_i (µ_ji − iε_ji) U*_li|²: what the first flavour scatters with. Antiparticles scatter alike. */
function effectiveMoment({ mixing, formFactors: { magnetic, electric } }: NeutrinoCase): number {
  return magnetic.reduce((total, row, j) => {
    const amplitude = row.reduce<Complex>(
      (sum, mu, i) => {
        const epsilon = electric[j]?.[i] ?? { re: 0, im: 0 }
        const lambda = { re: mu.re + epsilon.im, im: mu.im - epsilon.re }
        return add(sum, multiply(lambda, conjugate(mixing[0]?.[i] ?? { re: 0, im: 0 })))
      },
      { re: 0, im: 0 },
    )
    return total + amplitude.re ** 2 + amplitude.im ** 2
  }, 0)
}

const oneLoop = ({ masses, mixing, natures }: NeutrinoCase) => {
  const { magnetic, electric } = oneLoopMoments({ masses, mixing, nature: natures[0] ?? 'dirac' })
  return { magnetic, electric }
}

describe('functions that are right', () => {
  it.each(['rephasing', 'permutation', 'cp-image', 'cpt-image', 'decoupling'] as const)('widths: %s', (law) =>
    expectInvariant(widths, law, { ...options, gives: 'per-state', spectra: ['hierarchical', 'massless'] }),
  )

  it.each(['rephasing', 'cp-image', 'cpt-image'] as const)('form factors of the model themselves: %s', (law) =>
    expectInvariant(({ formFactors }) => formFactors, law, { ...options, nature: 'mixed', gives: 'form-factors' }),
  )

  it('widths of Dirac states are those of the pairs of Majorana states', () =>
    expectInvariant(
      ({ masses, ...model }) => {
        // States of a pair decay into both of a lighter pair; equal masses give no width.
        return widths({ masses, ...model })
      },
      'majorana-doubling',
      { ...options, gives: 'per-state', spectra: ['hierarchical'] },
    ))

  it('the effective moment of a flavour', () => {
    expectInvariant(effectiveMoment, 'rephasing', options)
    expectInvariant(effectiveMoment, 'permutation', options)
    expectInvariant(effectiveMoment, 'decoupling', options)
    expectInvariant(effectiveMoment, 'cp-image', { ...options, mixing: 'conserving' })
    expectInvariant(effectiveMoment, 'majorana-doubling', options)
  })

  it('the Jarlskog invariant is odd under CP, and for antiparticles', () => {
    for (const law of ['cp-image', 'cpt-image'] as const)
      expectInvariant(jarlskog, law, { ...options, minimum: 2, parity: 'odd' })
    expectInvariant(jarlskog, 'rephasing', { ...options, minimum: 2 })
  })

  it('moments at one loop obey the rules of their states', () => {
    const run = { ...options, spectra: ['hierarchical', 'quasi-degenerate', 'massless'] } as const
    expectSatisfies('hermiticity', oneLoop, run)
    expectSatisfies('cpt', oneLoop, run)
    expectSatisfies('majorana-condition', oneLoop, run)
    expectSatisfies('cp', oneLoop, run)
    expectSatisfies('t', oneLoop, run)
    expectInvariant(oneLoop, 'rephasing', { ...run, gives: 'form-factors' })
    expectInvariant(oneLoop, 'permutation', { ...run, gives: 'form-factors' })
    expectInvariant(oneLoop, 'cp-image', { ...run, gives: 'form-factors' })
  })
})

describe('functions with a mistake', () => {
  it('a phase of a Dirac field that matters', () => {
    const report = failure(() => expectInvariant(({ mixing }) => mixing[0]?.[0]?.re, 'rephasing', options))
    expect(report).toContain('depends on phases that mean nothing (rephasing)')
    expect(statesShown(report)).toBe(1)
  })

  it('an order of states that matters', () => {
    const report = failure(() => expectInvariant(({ masses: [lightest] }) => lightest, 'permutation', options))
    expect(report).toContain('the order in which the mass states are listed')
    expect(statesShown(report)).toBe(2)
  })

  it('an imaginary part that is forgotten: the width changes with a phase', () => {
    const forgetful = ({ formFactors: { magnetic, ...others }, ...model }: NeutrinoCase) =>
      widths({
        ...model,
        formFactors: { ...others, magnetic: magnetic.map((row) => row.map(({ re }) => ({ re, im: 0 }))) },
      })
    const report = failure(() =>
      expectInvariant(forgetful, 'rephasing', { ...options, nature: 'dirac', gives: 'per-state' }),
    )
    expect(report).toContain('forgetful depends on phases that mean nothing')
    expect(statesShown(report)).toBe(2)
  })

  it('a factor 2 between Dirac and Majorana', () => {
    const doubleCounting = (model: NeutrinoCase) => effectiveMoment(model) * (model.natures[0] === 'majorana' ? 2 : 1)
    const report = failure(() => expectInvariant(doubleCounting, 'majorana-doubling', options))
    expect(report).toContain('tells a Dirac neutrino from two degenerate Majorana neutrinos')
    expect(statesShown(report)).toBe(1)
  })

  it('a state that is not there and counts', () => {
    const report = failure(() => expectInvariant(({ masses }) => masses.length, 'decoupling', options))
    expect(report).toContain('a state that neither mixes nor couples')
  })

  it('an asymmetry taken for even', () => {
    const report = failure(() => expectInvariant(jarlskog, 'cp-image', { ...options, minimum: 2 }))
    expect(report).toContain('jarlskog does not follow the CP image')
    // With two states the invariant vanishes by unitarity.
    expect(statesShown(report)).toBe(3)
  })

  it('a symmetric dipole of Majorana neutrinos', () => {
    const symmetric = ({ natures }: NeutrinoCase) => ({ magnetic: natures.map(() => natures.map(() => 1)) })
    const report = failure(() => expectSatisfies('majorana-condition', symmetric, options))
    expect(report).toContain('symmetric breaks majorana-condition')
    expect(report).toContain('magnetic[1,1] = 1, must be 0')
    expect(statesShown(report)).toBe(1)
  })

  it('a NaN, a wrong shape and an exception are failures', () => {
    const nan = failure(() =>
      expectSatisfies(
        'hermiticity',
        ({ natures }) => ({ charge: natures.map(() => natures.map(() => Number.NaN)) }),
        options,
      ),
    )
    expect(nan).toContain('charge[1,1] = NaN is not a finite number')
    expect(failure(() => expectInvariant(() => Number.NaN, 'rephasing', options))).toContain('NaN instead of NaN')
    expect(failure(() => expectSatisfies('hermiticity', () => ({ charge: [[1, 2]] }), options))).toContain(
      'TypeError: charge must be a 1 × 1 matrix',
    )
    const thrown = failure(() =>
      expectInvariant(
        () => {
          throw new RangeError('too small')
        },
        'rephasing',
        options,
      ),
    )
    expect(thrown).toContain('RangeError: too small')
  })
})

describe('the models that a rule is tried with', () => {
  const jarlskogs = (rule: 'hermiticity' | 'cp' | 't'): readonly number[] => {
    const found: number[] = []
    const nothing = (given: NeutrinoCase) => {
      found.push(Math.abs(jarlskog(given)))
      const none = given.natures.map(() => given.natures.map(() => 0))
      return { charge: none, magnetic: none, electric: none, anapole: none }
    }
    expectSatisfies(rule, nothing, { ...options, minimum: 3 })
    return found
  }
  it('conserve CP if it speaks of CP or T, and only then', () => {
    expect(Math.max(...jarlskogs('hermiticity'))).toBeGreaterThan(1e-3)
    for (const rule of ['cp', 't'] as const) expect(Math.max(...jarlskogs(rule))).toBeLessThan(1e-12)
  })
})

describe('the number of models', () => {
  const tried = (options: { readonly numRuns?: number }): number => {
    const seen = new Set<NeutrinoCase>()
    const nothing = (given: NeutrinoCase) => {
      seen.add(given)
      return 0
    }
    expectInvariant(nothing, 'permutation', { seed, minimum: 2, ...options })
    return seen.size
  }
  it('is what is asked for, else what fast-check is told for all properties', () => {
    fc.configureGlobal({ numRuns: 3 })
    try {
      const few = tried({})
      expect(few).toBe(tried({ numRuns: 3 }))
      expect(few).toBeLessThan(tried({ numRuns: 20 }))
    } finally {
      fc.resetConfigureGlobal()
    }
  })
})

describe('a law that cannot be held', () => {
  it('says so where the rule speaks of nothing that the function gives', () => {
    const anapole = ({ natures }: NeutrinoCase) => ({ anapole: natures.map(() => natures.map(() => 0)) })
    expect(failure(() => expectSatisfies('charge-quantisation', anapole, options))).toContain(
      'says nothing about what anapole gives',
    )
    expect(failure(() => expectSatisfies('cpt', anapole, { ...options, nature: 'dirac' }))).toContain('says nothing')
  })

  it('says so where pairs of states have no image', () => {
    const report = failure(() =>
      expectInvariant(({ masses }) => masses.map(() => masses), 'majorana-doubling', { ...options, gives: 'per-pair' }),
    )
    expect(report).toContain('majorana-doubling says nothing of a quantity for each pair of states')
  })
})

describe('a report', () => {
  it('reproduces with its seed and path', () => {
    const broken = ({ mixing }: NeutrinoCase) => mixing[0]?.[0]?.re
    const first = failure(() => expectInvariant(broken, 'rephasing', options))
    const [, found, path] = /seed: (-?\d+), path: '([\d:]+)'/.exec(first) ?? []
    const again = failure(() => expectInvariant(broken, 'rephasing', { seed: Number(found), path: path ?? '' }))
    const model = (text: string) => text.split('nuvertex: 1')[1]?.split('Reproduce')[0]
    expect(model(again)).toBe(model(first))
    expect(model(first)).toBeDefined()
  })
})
