// What the rules force on single entries, line by line as the matrix relations give it by hand.

import { describe, expect, it } from 'vitest'
import { formFactors } from '../../src/physics/form-factor.js'
import { dirac, laws, majorana, statusOf, system, tieOf, verdictOn } from './systems.js'

const everyFormFactor = (expected: string): readonly string[] => formFactors.map(() => expected)
const statuses = (one: ReturnType<typeof system>, indices: string): readonly string[] =>
  formFactors.map((name) => statusOf(one, `${name}[${indices}]`))
/** Ties, with the name of the form factor left out. */
const ties = (one: ReturnType<typeof system>, indices: string): readonly string[] =>
  formFactors.map((name) => tieOf(one, `${name}[${indices}]`).replace(name, 'f'))

describe('Dirac neutrinos', () => {
  const pair = [dirac(), dirac()]

  it('with nothing assumed have real diagonal and conjugate off-diagonal entries', () => {
    const one = system(pair, laws)
    expect(statuses(one, '1,1')).toEqual(everyFormFactor('real'))
    expect(statuses(one, '1,2')).toEqual(everyFormFactor('complex'))
    expect(ties(one, '2,1')).toEqual(everyFormFactor('conj(f[1,2])'))
  })

  it('and antineutrinos: Q, M, E change sign with the transposition, A does not', () => {
    const one = system(pair, laws)
    for (const name of ['charge', 'magnetic', 'electric']) {
      expect(tieOf(one, `antineutrino.${name}[1,1]`)).toBe(`-${name}[1,1]`)
      expect(tieOf(one, `antineutrino.${name}[2,1]`)).toBe(`-${name}[1,2]`)
      expect(tieOf(one, `antineutrino.${name}[1,2]`)).toBe(`-conj(${name}[1,2])`)
    }
    expect(tieOf(one, 'antineutrino.anapole[1,1]')).toBe('anapole[1,1]')
    expect(tieOf(one, 'antineutrino.anapole[2,1]')).toBe('anapole[1,2]')
    expect(tieOf(one, 'antineutrino.anapole[1,2]')).toBe('conj(anapole[1,2])')
  })

  it('get nothing from CPT beyond hermiticity', () => {
    const [without, withCpt] = [system(pair, ['hermiticity']), system(pair, ['hermiticity', 'cpt'])]
    for (const indices of ['1,1', '1,2', '2,1', '2,2']) {
      expect(statuses(withCpt, indices)).toEqual(statuses(without, indices))
      expect(ties(withCpt, indices)).toEqual(ties(without, indices))
    }
  })

  it('with CP and equal phases: Q, M, A real symmetric, E imaginary antisymmetric without diagonal', () => {
    const one = system(pair, [...laws, 'cp'])
    expect(statuses(one, '1,1')).toEqual(['real', 'real', 'zero', 'real'])
    expect(statuses(one, '1,2')).toEqual(['real', 'real', 'imaginary', 'real'])
    expect(ties(one, '2,1')).toEqual(['f[1,2]', 'f[1,2]', '-f[1,2]', 'f[1,2]'])
  })

  it('with C: Q, M, E real symmetric, A imaginary antisymmetric without diagonal', () => {
    const one = system(pair, [...laws, 'c'])
    expect(statuses(one, '1,1')).toEqual(['real', 'real', 'real', 'zero'])
    expect(statuses(one, '1,2')).toEqual(['real', 'real', 'real', 'imaginary'])
    expect(ties(one, '2,1')).toEqual(['f[1,2]', 'f[1,2]', 'f[1,2]', '-f[1,2]'])
  })

  it('with P and equal phases have no electric and no anapole form factors', () => {
    const one = system(pair, [...laws, 'p'])
    expect(statuses(one, '1,1')).toEqual(['real', 'real', 'zero', 'zero'])
    expect(statuses(one, '1,2')).toEqual(['complex', 'complex', 'zero', 'zero'])
  })

  it.each([
    ['1', '1'],
    ['i', '-i'],
    ['exp(i*pi/3)', 'exp(-i*pi/3)'],
    ['exp(-i*pi*2/5)', 'exp(i*pi*2/5)'],
  ])('with hermiticity have the same from T with τ = %s as from CP with ξ = %s', (tPhase, cpParity) => {
    const withT = system([dirac({ tPhase }), dirac()], [...laws, 't'])
    const withCp = system([dirac({ cpParity }), dirac()], [...laws, 'cp'])
    for (const indices of ['1,1', '1,2', '2,1']) {
      expect(statuses(withT, indices)).toEqual(statuses(withCp, indices))
      expect(ties(withT, indices)).toEqual(ties(withCp, indices))
    }
  })

  // arg f_12 = ½ arg(ξ_1 ξ_2*) for Q, M, A and π/2 more for E, modulo π.
  it.each([
    ['i', '1', 'phase 1/4', 'phase 3/4'],
    ['1', 'i', 'phase 3/4', 'phase 1/4'],
    ['-1', '1', 'imaginary', 'real'],
    ['-i', 'i', 'imaginary', 'real'],
    ['exp(i*pi/3)', '1', 'phase 1/6', 'phase 2/3'],
    ['exp(i*pi*2/3)', 'exp(i*pi/6)', 'phase 1/4', 'phase 3/4'],
    ['exp(-i*pi/5)', 'exp(i*pi/5)', 'phase 4/5', 'phase 3/10'],
  ])('with CP phases %s and %s: Q, M, A %s and E %s', (first, second, expected, electric) => {
    const one = system([dirac({ cpParity: first }), dirac({ cpParity: second })], [...laws, 'cp'])
    expect(statuses(one, '1,2')).toEqual([expected, expected, electric, expected])
  })
})

describe('Majorana neutrinos', () => {
  const pair = [majorana(), majorana()]

  it('with nothing assumed: Q, M, E imaginary antisymmetric, A real symmetric', () => {
    const one = system(pair, laws)
    expect(statuses(one, '1,1')).toEqual(['zero', 'zero', 'zero', 'real'])
    expect(statuses(one, '1,2')).toEqual(['imaginary', 'imaginary', 'imaginary', 'real'])
    expect(ties(one, '2,1')).toEqual(['-f[1,2]', '-f[1,2]', '-f[1,2]', 'f[1,2]'])
  })

  it('owe the vanishing diagonal to CPT and the Majorana condition, not to hermiticity', () => {
    expect(verdictOn(system(pair, laws), 'magnetic[1,1]').because).toEqual(['cpt', 'majorana-condition'])
    expect(statusOf(system(pair, ['hermiticity', 'majorana-condition']), 'magnetic[1,1]')).toBe('real')
    expect(statusOf(system(pair, ['hermiticity', 'cpt']), 'magnetic[1,1]')).toBe('real')
  })

  it('are their own antiparticles', () => {
    for (const name of formFactors) expect(tieOf(system(pair, laws), `antineutrino.${name}[1,2]`)).toBe(`${name}[1,2]`)
  })

  it('may have a magnetic and an electric transition moment at once without CP', () => {
    const one = system(pair, laws)
    expect(statusOf(one, 'magnetic[1,2]')).toBe('imaginary')
    expect(statusOf(one, 'electric[1,2]')).toBe('imaginary')
  })

  it.each([
    ['cp', { cpParity: 'i' }, { cpParity: '-i' }, ['imaginary', 'imaginary', 'zero', 'zero']],
    ['cp', { cpParity: 'i' }, { cpParity: 'i' }, ['zero', 'zero', 'imaginary', 'real']],
    ['p', { pPhase: 'i' }, { pPhase: 'i' }, ['imaginary', 'imaginary', 'zero', 'zero']],
    ['p', { pPhase: 'i' }, { pPhase: '-i' }, ['zero', 'zero', 'imaginary', 'real']],
    ['t', { tPhase: '1' }, { tPhase: '-1' }, ['imaginary', 'imaginary', 'zero', 'zero']],
    ['t', { tPhase: '-1' }, { tPhase: '-1' }, ['zero', 'zero', 'imaginary', 'real']],
  ] as const)('have either the one or the other with %s of %o and %o', (assumption, first, second, expected) => {
    const one = system([majorana(first), majorana(second)], [...laws, assumption])
    expect(statuses(one, '1,2')).toEqual(expected)
    expect(verdictOn(one, expected[1] === 'zero' ? 'magnetic[1,2]' : 'electric[1,2]').because).toContain(assumption)
  })

  it('keep the diagonal anapole with CP and T, and lose it with P and C', () => {
    const state = majorana({ cpParity: 'i', tPhase: '1', pPhase: 'i', cPhase: '1' })
    for (const [assumption, expected] of [
      ['cp', 'real'],
      ['t', 'real'],
      ['p', 'zero'],
      ['c', 'zero'],
    ] as const) {
      expect(statusOf(system([state], [...laws, assumption]), 'anapole[1,1]')).toBe(expected)
    }
  })

  it('with C have nothing between equal and everything between opposite c', () => {
    const between = (first: string, second: string) =>
      statuses(system([majorana({ cPhase: first }), majorana({ cPhase: second })], [...laws, 'c']), '1,2')
    expect(between('1', '1')).toEqual(everyFormFactor('zero'))
    expect(between('-1', '-1')).toEqual(everyFormFactor('zero'))
    expect(between('1', '-1')).toEqual(['imaginary', 'imaginary', 'imaginary', 'real'])
  })
})

describe('entries between a Dirac and a Majorana state', () => {
  it('are complex: the Majorana condition does not touch them', () => {
    const one = system([dirac(), majorana()], laws)
    expect(statuses(one, '1,2')).toEqual(everyFormFactor('complex'))
    expect(ties(one, '2,1')).toEqual(everyFormFactor('conj(f[1,2])'))
    expect(verdictOn(one, 'magnetic[2,1]').because).toEqual(['hermiticity'])
  })

  it('have a fixed phase with CP, and never vanish', () => {
    for (const [xi, eta] of [
      ['1', 'i'],
      ['i', 'i'],
      ['-i', 'i'],
      ['exp(i*pi/3)', '-i'],
    ] as const) {
      const one = system([dirac({ cpParity: xi }), majorana({ cpParity: eta })], [...laws, 'cp'])
      for (const name of formFactors) expect(verdictOn(one, `${name}[1,2]`).locus.kind).toBe('line')
    }
  })

  it('vanish with lepton number', () => {
    const one = system([dirac(), majorana()], [...laws, 'lepton-number'])
    expect(statuses(one, '1,2')).toEqual(everyFormFactor('zero'))
    expect(verdictOn(one, 'magnetic[1,2]').because).toEqual(['lepton-number'])
  })
})

describe('above an absorptive threshold', () => {
  const linear = ['cpt', 'majorana-condition']

  it('the Majorana diagonal still vanishes, and reality is lost', () => {
    const one = system([majorana(), majorana()], linear)
    expect(statuses(one, '1,1')).toEqual(['zero', 'zero', 'zero', 'complex'])
    expect(statuses(one, '1,2')).toEqual(everyFormFactor('complex'))
    expect(ties(one, '2,1')).toEqual(['-f[1,2]', '-f[1,2]', '-f[1,2]', 'f[1,2]'])
  })

  it('CP still forbids a diagonal electric moment and selects Majorana transitions', () => {
    expect(statusOf(system([dirac()], [...linear, 'cp']), 'electric[1,1]')).toBe('zero')
    const one = system([majorana({ cpParity: 'i' }), majorana({ cpParity: '-i' })], [...linear, 'cp'])
    expect(statuses(one, '1,2')).toEqual(['complex', 'complex', 'zero', 'zero'])
  })

  it('Dirac entries are free, and antineutrinos still follow from neutrinos', () => {
    const one = system([dirac(), dirac()], linear)
    expect(ties(one, '2,1')).toEqual(everyFormFactor('none'))
    expect(tieOf(one, 'antineutrino.magnetic[1,2]')).toBe('-magnetic[2,1]')
  })
})

describe('gauge invariance at q² = 0', () => {
  const atZero = [...laws, 'gauge-invariance']

  it('forbids charges between different masses and nothing else', () => {
    const one = system([dirac({ mass: '0 eV' }), dirac({ mass: '50 meV' })], atZero, 0)
    expect(statuses(one, '1,2')).toEqual(['zero', 'complex', 'complex', 'complex'])
    expect(statusOf(one, 'charge[1,1]')).toBe('real')
    expect(verdictOn(one, 'charge[2,1]').because).toEqual(['gauge-invariance'])
  })

  it('leaves charges between equal masses, however they are written', () => {
    const one = system([dirac({ mass: '50 meV' }), dirac({ mass: '0.05 eV' })], atZero, 0)
    expect(statusOf(one, 'charge[1,2]')).toBe('complex')
  })

  it('takes a mass that is not given for different', () => {
    expect(statusOf(system([dirac(), dirac()], atZero, 0), 'charge[1,2]')).toBe('zero')
    expect(statusOf(system([dirac({ mass: '0 eV' }), dirac()], atZero, 0), 'charge[1,2]')).toBe('zero')
  })

  it('leaves non-degenerate Majorana neutrinos without charge', () => {
    const one = system([majorana({ mass: '1 meV' }), majorana({ mass: '2 meV' })], atZero, 0)
    for (const indices of ['1,1', '1,2', '2,1', '2,2']) expect(statusOf(one, `charge[${indices}]`)).toBe('zero')
    expect(statusOf(one, 'anapole[1,1]')).toBe('real')
  })

  it('with charge quantisation leaves no charge at all', () => {
    const one = system([dirac({ mass: '1 eV' }), dirac({ mass: '1 eV' })], [...atZero, 'charge-quantisation'], 0)
    for (const indices of ['1,1', '1,2', '2,1', '2,2']) expect(statusOf(one, `charge[${indices}]`)).toBe('zero')
    expect(statusOf(one, 'magnetic[1,1]')).toBe('real')
  })
})
