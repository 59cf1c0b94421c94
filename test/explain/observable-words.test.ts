// What is said of observables and their inputs, by hand for every form that an input or a value may have.

import { describe, expect, it } from 'vitest'
import {
  evaluationPage,
  inputLine,
  latexEvaluation,
  modelLine,
  unitText,
} from '../../src/explain/observable/evaluation-page.js'
import { observableList } from '../../src/explain/observable/observable-list.js'
import {
  latexObservables,
  markdownObservables,
  prettyObservables,
} from '../../src/explain/observable/observable-table.js'
import { isMatrix, valueText } from '../../src/explain/observable/value-text.js'
import type { Evaluation, InputDescription, ObservableDescription } from '../../src/physics/evaluation.js'

const input = (change: Partial<InputDescription>): InputDescription => ({
  ...{ name: 'E', meaning: 'energy', unit: null, domain: null, default: null },
  ...change,
})
const description: ObservableDescription = {
  ...{ id: 'a-width', title: 'A width', unit: '1', inputs: [], model: [], optionalModel: [], constants: [] },
  ...{ formula: ['f = x'], latex: ['f = x'], source: ['S'], conventions: [], validity: [] },
}

describe('an input', () => {
  it.each<[Partial<InputDescription>, string]>([
    [{}, 'E: energy'],
    [{ unit: 'MeV' }, 'E: energy, in MeV'],
    [{ unit: 'MeV', domain: 'E > 0' }, 'E: energy, E > 0 MeV'],
    [{ unit: 'MeV', domain: '0 < E < 1 MeV' }, 'E: energy, 0 < E < 1 MeV'],
    [{ domain: 'yes or no', default: 'no' }, 'E: energy, yes or no; default no'],
    [{ choices: { a: 'one', b: 'two' } }, 'E: energy (a: one; b: two)'],
    [{ unit: 'MeV', default: '3 MeV' }, 'E: energy, in MeV; default 3 MeV'],
  ])('%o', (change, line) => expect(inputLine(input(change))).toBe(line))

  it('may be a model, needed or used', () => {
    const of = (model: readonly string[], optionalModel: readonly string[]) =>
      modelLine({ ...description, model, optionalModel })
    expect(of([], [])).toEqual([])
    expect(of(['mixing', 'masses'], [])).toEqual(['--model FILE with mixing, masses'])
    expect(of([], ['masses', 'mixing'])).toEqual(['--model FILE uses masses, mixing where the model has them'])
    expect(of(['mixing'], ['masses'])).toEqual(['--model FILE with mixing; uses masses where the model has them'])
  })
})

describe('the list of observables', () => {
  const full = {
    ...description,
    unit: 'eV',
    inputs: [input({ unit: 'MeV' })],
    model: ['a', 'b'],
    optionalModel: ['c', 'd'],
  }
  it('tells inputs and units, and of a model only where it is used', () => {
    expect([unitText('1'), unitText('eV')]).toEqual(['a number without unit', 'eV'])
    expect(observableList([description, full], 'markdown').split('\n')).toEqual([
      '- `a-width`: A width (a number without unit)',
      '- `a-width`: A width (eV)',
      '  - E: energy, in MeV',
      '  - needs a model with a, b',
      '  - uses c, d where the model has them',
    ])
    expect(observableList([description, full], 'pretty').split('\n')).toEqual([
      'a-width',
      '  A width; a number without unit',
      'a-width',
      '  A width; eV',
      '      E: energy, in MeV',
      '      --model FILE with a, b; uses c, d where the model has them',
    ])
  })
})

const evaluation: Evaluation = {
  ...{ id: 'a-width', value: 0.25, unit: 'eV', source: ['S'], notes: ['N'] },
  inputs: { m: { value: 0.5, unit: 'eV' }, n: 2, x: { value: 1e-5, unit: '1' }, kind: 'dirac', isHeavy: true },
  constants: { G: { value: 2, unit: 'eV^-2', source: 'T' } },
} as unknown as Evaluation

describe('a value', () => {
  it('may be a number, a list, or a matrix', () => {
    const matrix = [
      [
        { re: 1, im: -2 },
        { re: 0, im: 1 },
      ],
    ]
    expect([0.5, [1, 2], matrix].map(isMatrix)).toEqual([false, false, true])
    expect([0.5, [1, 2.5], matrix].map(valueText)).toEqual(['0.5', '[1, 2.5]', '[[1-2i, 1i]]'])
  })

  it('has its inputs and constants beside it', () => {
    expect(evaluationPage(evaluation, description, 'pretty').split('\n')).toEqual([
      'a-width  A width',
      '',
      'value       0.25 eV',
      'inputs      m = 0.5 eV',
      '            n = 2',
      '            x = 1e-5',
      '            kind = dirac',
      '            isHeavy = true',
      'constants   G = 2 eV^-2 (T)',
      'source      S',
      'notes       N',
    ])
    expect(latexEvaluation(evaluation, description).split('\n').at(-2)).toBe(
      '\\text{a-width}(\\text{m} = 0.5\\,\\mathrm{eV},\\, \\text{n} = 2,\\, \\text{x} = 1 \\times 10^{-5},\\, \\text{kind} = \\text{dirac},\\, \\text{isHeavy} = \\text{true}) = 0.25\\,\\mathrm{eV}',
    )
  })
})

describe('the table of a model', () => {
  const states = [
    { label: 'n1', nature: 'dirac' },
    { label: 'n2', nature: 'majorana' },
  ]
  const table = (name: string | null, file: string | null) => ({
    model: { name, states, source: { file } },
    observables: [{ ...evaluation, kind: 'value' as const, title: 'A width', of: 'n2' }],
  })
  it.each([
    ['N', 'f.yaml', 'N'],
    [null, 'f.yaml', 'f.yaml'],
    [null, '-', 'Model from standard input'],
    [null, null, 'Neutrino model'],
  ])('is called by %s or %s', (name, file, title) => {
    expect(prettyObservables(table(name, file)).split('\n')).toEqual([
      title,
      'States n1 (dirac), n2 (majorana). Canonical convention, [final][initial].',
      '',
      'a-width  A width',
      '  n2  0.25 eV',
    ])
    expect(markdownObservables(table(name, file)).split('\n')[0]).toBe(`## ${title}`)
    expect(latexObservables(table(name, file)).split('\n')[0]).toBe(
      `% ${title}: numbers of the model. Needs \\usepackage{amsmath}.`,
    )
  })
})
