// Rules of one's own, and what they force, by hand. A rule f_fi = η (p_f)^a (p_i)^b f*_fi leaves of an entry the phase
// arg f = (arg η + a arg p_f + b arg p_i)/2 modulo π; here p_1 = exp(2πi/3) and p_2 = exp(πi/3).

import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Report } from '../../src/physics/report.js'

const ruleOf = (fields: string): string => `id: mine
title: Mine
status: law
formula: f
statement: So it is.
reason: So it is.
references: [{ key: 'Giunti:2014ixa' }]
examples: [{ given: { states: [dirac], laws: [mine] }, expect: { "magnetic[1,1]": complex } }]
${fields}`

function reportOf(fields: string, states: string, more = ''): Report {
  const model = `nuvertex: 1\nstates: ${states}\nlift: [hermiticity, cpt]\n${more}`
  const report = check(model, { rules: [{ file: null, text: ruleOf(fields) }] })
  if (isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}

/** Phases of the magnetic moments in units of π, row by row; the status where there is none. */
const phasesOf = (report: Report): readonly string[] =>
  (report.formFactors.magnetic?.entries ?? []).flat().map(({ status, argPi }) => argPi ?? status)

const twoDirac = (name: string): string =>
  `[{ nature: dirac, ${name}: exp(2*i*pi/3) }, { nature: dirac, ${name}: exp(i*pi/3) }]`

const conjugate = (name: string, final: number | string, initial: number | string, factor = '1'): string =>
  `relations: [{ of: [magnetic], equals: conjugate, factor: ${factor}, species: neutrino, phases: { of: ${name}, final: ${final}, initial: ${initial} } }]`

describe('the exponents of the phases', () => {
  // Columns: entries 11, 12, 21, 22.
  const table = [
    [1, -1, ['0', '1/6', '5/6', '0']],
    [-1, 1, ['0', '5/6', '1/6', '0']],
    [1, 1, ['2/3', '1/2', '1/2', '1/3']],
    [-1, -1, ['1/3', '1/2', '1/2', '2/3']],
    [1, 0, ['1/3', '1/3', '1/6', '1/6']],
    [0, 1, ['1/3', '1/6', '1/3', '1/6']],
    [-1, 0, ['2/3', '2/3', '5/6', '5/6']],
    [0, -1, ['2/3', '5/6', '2/3', '5/6']],
    [0, 0, ['0', '0', '0', '0']],
  ] as const
  it.each(table)('final %d, initial %d', (final, initial, phases) => {
    expect(phasesOf(reportOf(conjugate('pPhase', final, initial), twoDirac('pPhase')))).toEqual(phases)
    expect(phasesOf(reportOf(conjugate('pPhase', `"${final}"`, `"${initial}"`), twoDirac('pPhase')))).toEqual(phases)
  })
})

describe('the factor', () => {
  it.each([
    ['1', '0'],
    ['i', '1/4'],
    ['-1', '1/2'],
    ['-i', '3/4'],
    ['"-1"', '1/2'],
  ])('%s turns every entry by half its phase', (factor, phase) => {
    const report = reportOf(conjugate('pPhase', 0, 0, factor), twoDirac('pPhase'))
    expect(phasesOf(report)).toEqual([phase, phase, phase, phase])
  })
})

describe('the phase that is meant', () => {
  const names = ['cpParity', 'cPhase', 'pPhase', 'tPhase']
  it.each(names.flatMap((rule) => names.map((state) => ({ rule, state }))))(
    'rule on $rule, states with $state',
    ({ rule, state }) => {
      const phases = rule === state ? ['0', '1/6', '5/6', '0'] : ['0', '0', '0', '0']
      expect(phasesOf(reportOf(conjugate(rule, 1, -1), twoDirac(state)))).toEqual(phases)
    },
  )
})

describe('the operation', () => {
  // f = η p_f p_i* op(f) with p as above: off the diagonal η p_f p_i* is exp(±πi/3) ≠ 1.
  it.each([
    ['same', ['complex', 'zero', 'zero', 'complex']],
    // f_12 = e^{iπ/3} f_21 and f_21 = e^{-iπ/3} f_12 say the same.
    ['transpose', ['complex', 'complex', 'complex', 'complex']],
    // f_12 = e^{iπ/3} f*_21 and f_21 = e^{-iπ/3} f*_12, so that f_12 = e^{iπ/3} e^{iπ/3} f_12: it must vanish.
    ['dagger', ['0', 'zero', 'zero', '0']],
  ])('%s', (operation, phases) => {
    const fields = conjugate('cPhase', 1, -1).replace('equals: conjugate', `equals: ${operation}`)
    expect(phasesOf(reportOf(fields, twoDirac('cPhase')))).toEqual(phases)
  })
})

describe('the domain', () => {
  const zero = (domain: string): string => `domain: { ${domain} }\nrelations: [{ of: [magnetic], equals: zero }]`
  const free = ['complex', 'complex', 'complex', 'complex']
  const masses = (first: string, second: string): string =>
    `[{ nature: dirac${first && `, mass: ${first}`} }, { nature: dirac${second && `, mass: ${second}`} }]`
  const transitions = ['complex', 'zero', 'zero', 'complex']

  it.each([
    ['1 eV', '2 eV', transitions],
    ['1 eV', '1000 meV', free],
    ['0 eV', '0 meV', free],
    ['1 eV', '', transitions],
    // A mass that is not given differs from every other.
    ['', '', transitions],
  ])('masses: different with %s and %s', (first, second, phases) => {
    expect(phasesOf(reportOf(zero('masses: different'), masses(first, second)))).toEqual(phases)
  })

  it.each([
    ['pair: diagonal', ['zero', 'complex', 'complex', 'zero']],
    ['pair: off-diagonal', transitions],
    ['pair: any', ['zero', 'zero', 'zero', 'zero']],
    ['states: dirac', ['zero', 'zero', 'zero', 'zero']],
    ['masses: any, q2: any', ['zero', 'zero', 'zero', 'zero']],
  ])('%s', (domain, phases) => expect(phasesOf(reportOf(zero(domain), masses('', '')))).toEqual(phases))

  it.each([
    ['states: dirac', ['zero', 'complex', 'complex', 'complex']],
    ['states: majorana', ['complex', 'complex', 'complex', 'zero']],
    ['states: mixed', transitions],
  ])('%s between a Dirac and a Majorana state', (domain, phases) => {
    // Without the Majorana condition the last entry is as free as the others.
    const states =
      '[{ nature: dirac }, { nature: majorana, cpParity: i }]\nlift: [hermiticity, cpt, majorana-condition]'
    const model = `nuvertex: 1\nstates: ${states}`
    const report = check(model, { rules: [{ file: null, text: ruleOf(zero(domain)) }] })
    expect(isLeft(report) ? report.left : phasesOf(report.right)).toEqual(phases)
  })

  it.each([
    ['q2: 0', '', free],
    ['q2: 0', 'q2: 0', ['zero', 'zero', 'zero', 'zero']],
    ['q2: "0"', 'q2: 0', ['zero', 'zero', 'zero', 'zero']],
    ['q2: any', 'q2: 0', ['zero', 'zero', 'zero', 'zero']],
  ])('%s in a model with %s', (domain, more, phases) => {
    expect(phasesOf(reportOf(zero(domain), masses('', ''), more))).toEqual(phases)
  })
})
