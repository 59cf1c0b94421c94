import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/cyclotomic.js'
import { print as printRational } from '../../src/exact/rational.js'
import { readDocument } from '../../src/import/read-document.js'
import type { GivenValue, SymbolicValue } from '../../src/physics/model.js'
import type { ParameterKind } from '../../src/physics/parameter.js'
import type { Expression } from '../../src/symbolic/expression.js'
import { parseExpression } from '../../src/symbolic/parse.js'
import { toValue } from '../../src/symbolic/to-value.js'
import { printValue } from '../../src/symbolic/value-text.js'
import { codesOf, decode, decodeObject, linesOf, modelOf } from './decoding.js'

const symbols = new Map<string, ParameterKind>([
  ['x', 'real'],
  ['z', 'complex'],
])

function readValue(text: string): SymbolicValue {
  const value = E.flatMap((expression: Expression) => toValue(expression, { parameters: symbols }))(
    parseExpression(text),
  )
  if (E.isLeft(value)) throw new Error(text)
  return value.right
}

const show = (value: GivenValue): string => {
  switch (value.kind) {
    case 'unspecified':
      return '?'
    case 'exact':
      return print(value.value)
    case 'symbolic':
      return printValue(value.value, symbols)
    case 'opaque':
      return value.reason
    case 'interval': {
      const { re, im } = value
      return [re.low, re.high, im.low, im.high].map(printRational).join(' ')
    }
  }
}

const head = 'nuvertex: 1\nstates: { count: 2, nature: dirac }\nparameters: { x: real, z: complex }\n'
const withEntry = (entry: string): string => `${head}formFactors: { magnetic: { matrix: [[${entry}, 0], [0, 0]] } }\n`

describe('the model of the interface is decoded', () => {
  const model = modelOf(`nuvertex: 1
name: Three Majorana neutrinos, nu2 of opposite CP parity
states:
  - { label: nu1, nature: majorana, mass: 0 eV,     cpParity: i }
  - { label: nu2, nature: majorana, mass: 8.65 meV, cpParity: -i }
  - { label: nu3, nature: majorana, mass: 50.1 meV, cpParity: i }
assume: [cp]
lift: []
q2: generic
convention: giunti-studenikin-2015
parameters: { x: real, z: complex, m: positive }
mixing:
  pdg: { theta12: 33.68 deg, theta13: 8.56 deg, theta23: 43.3 deg, delta: 180 deg, alpha21: 180 deg, alpha31: 0 deg }
formFactors:
  magnetic: { unit: muB, matrix: [[0, "i*x", "?"], ["-i*x", 0, "?"], ["?", "?", 0]] }
  anapole:  { unit: cm^2, matrix: [[1e-33, 0, 0], [0, 1.0D-33, 0], [0, 0, 1]] }
`)

  it('states', () => {
    expect(model.states.map(({ label }) => label)).toEqual(['nu1', 'nu2', 'nu3'])
    expect(model.states[1]).toEqual({
      nature: 'majorana',
      label: 'nu2',
      mass: { value: { n: 173n, d: 20000n }, unit: 'eV' },
      cpParity: { k: 3, n: 4 },
      cPhase: undefined,
      pPhase: undefined,
      tPhase: undefined,
    })
  })

  it('values, with the text and the place of each', () => {
    const magnetic = model.formFactors.magnetic
    expect(magnetic?.unit).toBe('muB')
    expect(magnetic?.entries[1]?.[0]).toEqual({
      text: '-i*x',
      value: { kind: 'symbolic', value: readValue('-i*x') },
      location: { file: 'm.yaml', line: 15, column: 53 },
    })
    expect(magnetic?.entries[0]?.[2]?.value).toEqual({ kind: 'unspecified' })
    expect(model.formFactors.anapole?.entries.map((row) => row.map(({ value }) => show(value)))).toEqual([
      ['1e-33', '0', '0'],
      ['0', '1e-33', '0'],
      ['0', '0', '1'],
    ])
    expect(model.formFactors.charge).toBeUndefined()
  })

  it('the rest', () => {
    expect(model.assume).toEqual([{ id: 'cp', location: { file: 'm.yaml', line: 7, column: 10 } }])
    expect(model.q2).toBe('generic')
    expect(model.convention).toBe('giunti-studenikin-2015')
    expect(model.mixing).toMatchObject({ kind: 'parameters', location: { file: 'm.yaml', line: 12, column: 1 } })
    expect(model.source).toEqual({ file: 'm.yaml', sha256: '00' })
  })
})

describe('the short form of states', () => {
  it('labels and phases', () => {
    const { states } = modelOf(`nuvertex: 1
states: { count: 3, nature: majorana, cpParities: [i, "-", +], masses: [0 eV, 1 keV, 2 µeV], cPhases: [1, -1, "-"] }`)
    expect(states.map(({ label }) => label)).toEqual(['nu1', 'nu2', 'nu3'])
    expect(states.map(({ cpParity }) => cpParity?.k)).toEqual([1, 3, 1])
    expect(states.map(({ cPhase }) => cPhase?.n)).toEqual([1, 2, 2])
    expect(states.map(({ mass }) => mass && printRational(mass.value))).toEqual(['0', '1000', '2e-6'])
  })

  it('Dirac phases are 1 unless given', () => {
    const { states } = modelOf('nuvertex: 1\nstates: { count: 1, nature: dirac, cpParities: ["exp(i*pi/3)"] }')
    expect(states[0]).toMatchObject({ cpParity: { k: 1, n: 6 }, cPhase: { k: 0, n: 1 }, tPhase: { k: 0, n: 1 } })
  })

  it('128 states are fine', () => {
    expect(modelOf(`nuvertex: 1\nstates: [${Array(128).fill('{ nature: dirac }').join(', ')}]`).states).toHaveLength(
      128,
    )
    expect(modelOf('nuvertex: 1\nstates: { count: 128, nature: dirac }').states).toHaveLength(128)
  })
})

describe('entries', () => {
  it.each([
    ['1e-12', '1e-12', '1e-12'],
    ['1.50', '1.5', '1.50'],
    ['"1.0D-03"', '0.001', '1.0D-03'],
    ['0.10000000000000000000001', '0.10000000000000000000001', '0.10000000000000000000001'],
    ['-0', '0', '-0'],
    ['"?"', '?', '?'],
    ['" ? "', '?', ' ? '],
    ['"sqrt(2)/2"', print_('sqrt(2)/2'), 'sqrt(2)/2'],
    ['"2*i"', '2*i', '2*i'],
    ['"x + conj(z)"', 'conj(z)+x', 'x + conj(z)'],
    ['"x - x + 2*i"', '2*i', 'x - x + 2*i'],
    ['"q2*x/(1+q2)"', 'q2*x/(q2+1)', 'q2*x/(1+q2)'],
    ['"1/x"', 'division by x is not evaluated: expected a divisor that is zero for no values of the parameters', '1/x'],
    ['{ re: 1, im: "-2" }', print_('1-2*i'), '{ re: 1, im: -2 }'],
    ['{ re: x, im: 0 }', 'x', '{ re: x, im: 0 }'],
    ['{ re: x, im: "re(z)" }', 'i*re(z)+x', '{ re: x, im: re(z) }'],
    ['{ value: 1.50, uncertainty: 0.10 }', '1.4 1.6 0 0', '{ value: 1.50, uncertainty: 0.10 }'],
    ['{ value: "2*i", uncertainty: 0.5 }', '0 0 1.5 2.5', '{ value: 2*i, uncertainty: 0.5 }'],
    ['{ value: 0, uncertainty: 1e-12 }', '-1e-12 1e-12 -1e-12 1e-12', '{ value: 0, uncertainty: 1e-12 }'],
    ['{ value: 3, uncertainty: 0 }', '3 3 0 0', '{ value: 3, uncertainty: 0 }'],
    ['{ re: { value: 1, uncertainty: 0.5 }, im: 2 }', '0.5 1.5 2 2', '{ re: { value: 1, uncertainty: 0.5 }, im: 2 }'],
    [
      '{ value: x, uncertainty: 1 }',
      'a value in symbols with an uncertainty is not evaluated',
      '{ value: x, uncertainty: 1 }',
    ],
  ])('%s', (entry, value, text) => {
    const given = modelOf(withEntry(entry)).formFactors.magnetic?.entries[0]?.[0]
    expect(given && show(given.value)).toBe(value)
    expect(given?.text).toBe(text)
  })

  it.each([
    ['null', 'wrong-type', ''],
    ['true', 'wrong-type', ''],
    ['[1, 2]', 'wrong-type', ''],
    ['{}', 'wrong-type', ''],
    ['{ re: 1 }', 'missing-key', ''],
    ['{ re: 1, im: 2, abs: 3 }', 'unknown-key', '.abs'],
    ['{ value: 1, uncertainty: 2, unit: 3 }', 'unknown-key', '.unit'],
    ['{ re: null, im: 0 }', 'wrong-type', '.re'],
    ['""', 'invalid-expression', ''],
    ['"   "', 'invalid-expression', ''],
    ['1e400', 'invalid-number', ''],
    ['1e-400', 'invalid-number', ''],
    ['.inf', 'invalid-number', ''],
    ['-.inf', 'invalid-number', ''],
    ['.nan', 'invalid-number', ''],
    ['NaN', 'invalid-number', ''],
    ['0x10', 'invalid-number', ''],
    ['0o17', 'invalid-number', ''],
    ['1_000', 'invalid-number', ''],
    ['"1,5"', 'invalid-number', ''],
    ['1.1.1', 'invalid-number', ''],
    ['１２', 'invalid-number', ''],
    ['"***"', 'invalid-expression', ''],
    ['"+"', 'invalid-expression', ''],
    ['"1e400*x"', 'invalid-number', ''],
    ['y', 'undeclared-symbol', ''],
    ['"2*X"', 'undeclared-symbol', ''],
    ['"tan(x)"', 'unknown-function', ''],
    ['"x*("', 'invalid-expression', ''],
    ['2024-01-01', 'wrong-type', ''],
    ['2024-01-01T12:00:00Z', 'wrong-type', ''],
    ['2024 - 01 - 01', undefined, ''],
    ['{ value: 1, uncertainty: -1 }', 'invalid-value', '.uncertainty'],
    ['{ value: 1, uncertainty: i }', 'invalid-value', '.uncertainty'],
    ['{ value: 1, uncertainty: x }', 'undeclared-symbol', '.uncertainty'],
    ['{ value: "1+i", uncertainty: 1 }', 'invalid-value', '.value'],
    ['{ value: sqrt(2), uncertainty: 1 }', 'invalid-value', '.value'],
    ['{ re: i, im: 0 }', 'invalid-value', '.re'],
    ['{ re: "?", im: 0 }', 'invalid-expression', '.re'],
    ['{ re: sqrt(2), im: { value: 1, uncertainty: 1 } }', 'invalid-value', '.re'],
    [`"${'('.repeat(1e5)}"`, 'limit', ''],
    [`"${'-'.repeat(6e4)}x"`, 'limit', ''],
    [`"${'x+'.repeat(3e4)}x"`, 'limit', ''],
    ['"sqrt(1000003)"', 'limit', ''],
  ])('%.60s is refused', (entry, code, below) => {
    const issues = codesOf(decode(withEntry(entry)))
    expect(issues).toEqual(code === undefined ? [] : [`${code} $.formFactors.magnetic.matrix[0][0]${below}`])
  })
})

function print_(expression: string): string {
  const given = modelOf(withEntry(`"${expression}"`)).formFactors.magnetic?.entries[0]?.[0]
  return given === undefined ? '' : show(given.value)
}

describe('each mistake is one issue at its place', () => {
  it.each([
    ['nuvertex: 2\nstates: { count: 1, nature: dirac }', ['unsupported $.nuvertex 1:11']],
    ['states: { count: 1, nature: dirac }', ['missing-key $ 1:1']],
    ['nuvertex: 1', ['missing-key $ 1:1']],
    ['nuvertex: 1\nstate: { count: 1, nature: dirac }', ['unknown-key $.state 2:1']],
    ['nuvertex: 1\nstates: []', ['invalid-value $.states 2:9']],
    ['nuvertex: 1\nstates: null', ['wrong-type $.states 2:9']],
    ['nuvertex: 1\nstates:\n', ['wrong-type $.states 2:8']],
    ['nuvertex: 1\nstates: three', ['wrong-type $.states 2:9']],
    ['nuvertex: 1\nstates: [dirac]', ['wrong-type $.states[0] 2:10']],
    ['nuvertex: 1\nstates: [{ natur: dirac }]', ['unknown-key $.states[0].natur 2:12']],
    ['nuvertex: 1\nstates: [{ label: a }]', ['missing-key $.states[0] 2:10']],
    [
      'nuvertex: 1\nstates: [{ nature: majoranna, cpParity: 7, mass: 1 }]',
      ['invalid-value $.states[0].nature 2:20', 'invalid-unit $.states[0].mass 2:50'],
    ],
    ['nuvertex: 1\nstates: { count: 0, nature: dirac }', ['invalid-value $.states.count 2:18']],
    ['nuvertex: 1\nstates: { count: 129, nature: dirac }', ['limit $.states.count 2:18']],
    ['nuvertex: 1\nstates: { count: 10000, nature: dirac }', ['limit $.states.count 2:18']],
    ['nuvertex: 1\nstates: { count: 1.5, nature: dirac }', ['invalid-value $.states.count 2:18']],
    ['nuvertex: 1\nstates: { count: -1, nature: dirac }', ['invalid-value $.states.count 2:18']],
    ['nuvertex: 1\nstates: { count: 9007199254740993, nature: dirac }', ['limit $.states.count 2:18']],
    [`nuvertex: 1\nstates: [${Array(129).fill('{ nature: dirac }').join(', ')}]`, ['limit $.states 2:9']],
    [
      'nuvertex: 1\nstates: { count: 2, nature: majorana, cpParities: [i], masses: [1 eV, 2 eV, 3 eV] }',
      ['wrong-size $.states.cpParities 2:51', 'wrong-size $.states.masses 2:64'],
    ],
    [
      'nuvertex: 1\nstates:\n  - { label: a, nature: dirac }\n  - { label: a, nature: dirac }',
      ['duplicate-id $.states[1].label 4:14'],
    ],
    [
      'nuvertex: 1\nstates:\n  - { label: "\u00e9", nature: dirac }\n  - { label: "e\u0301", nature: dirac }',
      ['duplicate-id $.states[1].label 4:14'],
    ],
    [`${head}q2: 1`, ['invalid-value $.q2 4:5']],
    [`${head}q2: 0.0`, []],
    [`${head}convention: review-2014-eq4`, ['unknown-id $.convention 4:13']],
    [
      `${head}assume: [cpp, hermiticity, cp, cp]`,
      ['unknown-id $.assume[0] 4:10', 'unknown-id $.assume[1] 4:15', 'duplicate-id $.assume[3] 4:32'],
    ],
    [`${head}lift: [cp, hermitian]`, ['unknown-id $.lift[0] 4:8', 'unknown-id $.lift[1] 4:12']],
    [`${head}assume: cp`, ['wrong-type $.assume 4:9']],
    [`${head}name: 5`, ['wrong-type $.name 4:7']],
    [`${head}name: ""`, ['wrong-type $.name 4:7']],
    [
      'nuvertex: 1\nstates: { count: 1, nature: dirac }\nparameters: { i: real, sqrt: real, "a b": real, μ: real }',
      [
        'invalid-value $.parameters.i 3:15',
        'invalid-value $.parameters.sqrt 3:24',
        'invalid-value $.parameters["a b"] 3:36',
      ],
    ],
    [
      'nuvertex: 1\nstates: { count: 1, nature: dirac }\nparameters: { x: integer }',
      ['invalid-value $.parameters.x 3:18'],
    ],
    [`${head}formFactors: { magnetix: { matrix: [[0, 0], [0, 0]] } }`, ['unknown-key $.formFactors.magnetix 4:16']],
    [`${head}formFactors: { magnetic: { unit: muB } }`, ['missing-key $.formFactors.magnetic 4:26']],
    [
      `${head}formFactors: { magnetic: { unit: cm^2, matrix: [[0, 0], [0, 0]] } }`,
      ['invalid-unit $.formFactors.magnetic.unit 4:34'],
    ],
    [
      `${head}formFactors: { anapole: { unit: muB, matrix: [[0, 0], [0, 0]] } }`,
      ['invalid-unit $.formFactors.anapole.unit 4:33'],
    ],
    [`${head}formFactors: { magnetic: { matrix: [[0, 0]] } }`, ['not-square $.formFactors.magnetic.matrix 4:36']],
    [`${head}formFactors: { magnetic: { matrix: [[0, 0], [0]] } }`, ['not-square $.formFactors.magnetic.matrix 4:36']],
    [`${head}formFactors: { magnetic: { matrix: [[0]] } }`, ['wrong-size $.formFactors.magnetic.matrix 4:36']],
    [`${head}formFactors: { magnetic: { matrix: [] } }`, ['wrong-size $.formFactors.magnetic.matrix 4:36']],
    [
      `${head}formFactors: { magnetic: { matrix: [0, 0] } }`,
      ['wrong-type $.formFactors.magnetic.matrix[0] 4:37', 'wrong-type $.formFactors.magnetic.matrix[1] 4:40'],
    ],
    [`${head}mixing: {}`, ['wrong-type $.mixing 4:9']],
    [`${head}mixing: { ref: a, matrix: [[1, 0], [0, 1], [0, 0]] }`, ['unknown-key $.mixing.ref 4:11']],
    [`${head}mixing: { matrix: [[1, 0], [0, 1]] }`, ['invalid-value $.mixing.matrix 4:19']],
    [
      `${head}mixing: { matrix: [[1, 0], [0, y], [0, 0, 1]] }`,
      ['undeclared-symbol $.mixing.matrix[1][1] 4:32', 'wrong-size $.mixing.matrix[2] 4:36'],
    ],
    [
      'nuvertex: 1\nstates: { count: 3, nature: dirac }\nmixing: { pdg: { theta12: 33, theta13: 8 grad, theta23: x deg } }',
      [
        'invalid-unit $.mixing.pdg.theta12 3:27',
        'invalid-unit $.mixing.pdg.theta13 3:40',
        'invalid-number $.mixing.pdg.theta23 3:57',
      ],
    ],
  ])('%.90j', (text, issues) => expect(linesOf(decode(text))).toEqual(issues))

  it('in the order of the file, and all at once', () => {
    const text = `nuvertex: 1
states:
  - { label: nu1, nature: majorana, mass: -1 eV, cpParity: 1 }
  - { label: nu1, natur: dirac }
parameters: { x: real }
formFactors:
  magnetic: { unit: cm, matrix: [[y, null], ["?", 1e400]] }
assume: [c p]
colour: red
`
    expect(linesOf(decode(text))).toEqual([
      'invalid-value $.states[0].mass 3:43',
      'invalid-phase $.states[0].cpParity 3:60',
      'duplicate-id $.states[1].label 4:14',
      'unknown-key $.states[1].natur 4:19',
      'invalid-unit $.formFactors.magnetic.unit 7:21',
      'undeclared-symbol $.formFactors.magnetic.matrix[0][0] 7:35',
      'wrong-type $.formFactors.magnetic.matrix[0][1] 7:38',
      'invalid-number $.formFactors.magnetic.matrix[1][1] 7:51',
      'unknown-id $.assume[0] 8:10',
      'unknown-key $.colour 9:1',
    ])
  })
})

describe('phases', () => {
  const state = (nature: string, phase: string): string => `nuvertex: 1\nstates: [{ nature: ${nature}, ${phase} }]`
  it.each([
    ['majorana', 'cpParity: i', 1, 4],
    ['majorana', 'cpParity: "-"', 3, 4],
    ['majorana', 'cpParity: +', 1, 4],
    ['majorana', 'cpParity: exp(i*pi*3/2)', 3, 4],
    ['majorana', 'pPhase: -i', 3, 4],
    ['majorana', 'cPhase: 1', 0, 1],
    ['majorana', 'cPhase: "-"', 1, 2],
    ['majorana', 'tPhase: "-1"', 1, 2],
    ['dirac', 'cpParity: -1', 1, 2],
    ['dirac', 'tPhase: exp(2*i*pi/7)', 1, 7],
    ['dirac', 'cPhase: sqrt(2)/2 + i*sqrt(2)/2', 1, 8],
  ])('%s %s', (nature, phase, k, n) => {
    const name = phase.slice(0, phase.indexOf(':')) as 'cpParity'
    expect(modelOf(state(nature, phase)).states[0]?.[name]).toEqual({ k, n })
  })

  it.each([
    ['majorana', 'cpParity: 1', 'invalid-phase'],
    ['majorana', 'cpParity: exp(i*pi/3)', 'invalid-phase'],
    ['majorana', 'pPhase: -1', 'invalid-phase'],
    ['majorana', 'cPhase: i', 'invalid-phase'],
    ['majorana', 'tPhase: "-i"', 'invalid-phase'],
    ['majorana', 'cpParity: 2', 'invalid-phase'],
    ['dirac', 'cpParity: "+"', 'invalid-phase'],
    ['dirac', 'cpParity: 2', 'invalid-phase'],
    ['dirac', 'cpParity: (3+4*i)/5', 'invalid-phase'],
    ['dirac', 'cpParity: x', 'undeclared-symbol'],
    ['dirac', 'cpParity: null', 'wrong-type'],
    ['majorana', 'cpPhase: i', 'unknown-key'],
  ])('%s %s is refused', (nature, phase, code) => {
    const name = phase.slice(0, phase.indexOf(':'))
    expect(codesOf(decode(state(nature, phase)))).toEqual([`${code} $.states[0].${name}`])
  })

  it('an impossible phase names the state and the reason', () => {
    const result = decode('nuvertex: 1\nstates: [{ label: heavy, nature: majorana, cpParity: 1 }]')
    expect(E.isLeft(result) && result.left[0]?.hint).toMatch(/heavy is Majorana/)
  })
})

describe('masses', () => {
  it.each([
    ['0 eV', '0'],
    ['8.65 meV', '0.00865'],
    ['1.0D+01 MeV', '10000000'],
    ['3 GeV', '3000000000'],
    ['2 µeV', '2e-6'],
    ['2 μeV', '2e-6'],
    ['1 peV', '1e-12'],
    ['1 PeV', '1000000000000000'],
    ['  1   keV ', '1000'],
  ])('%s', (mass, value) => {
    const [state] = modelOf(`nuvertex: 1\nstates: [{ nature: dirac, mass: "${mass}" }]`).states
    expect(state?.mass && printRational(state.mass.value)).toBe(value)
  })

  it.each([
    ['0', 'invalid-unit'],
    ['"0"', 'invalid-unit'],
    ['1 kg', 'invalid-unit'],
    ['1 ev', 'invalid-unit'],
    ['1 eV eV', 'invalid-unit'],
    ['-1 eV', 'invalid-value'],
    ['eV', 'invalid-number'],
    ['1,5 eV', 'invalid-number'],
    ['0x10 eV', 'invalid-number'],
    ['1e400 eV', 'invalid-number'],
    ['nan eV', 'invalid-number'],
    ['""', 'invalid-number'],
    ['null', 'wrong-type'],
    ['[1, eV]', 'wrong-type'],
  ])('%s is refused', (mass, code) => {
    const text = `nuvertex: 1\nstates: [{ nature: dirac, mass: ${mass.includes(',') && !mass.startsWith('[') ? `"${mass}"` : mass} }]`
    expect(codesOf(decode(text))).toEqual([`${code} $.states[0].mass`])
  })
})

describe('what was received is shown in part if it is long', () => {
  const long = 'y'.repeat(30_000)
  it.each([
    `nuvertex: 1\nstates: { count: 1, nature: ${long} }`,
    `{"nuvertex": 1, "${long}": 1}`,
    `{"${long}": 1, "${long}": 1}`,
    `nuvertex: ${'1'.repeat(30_000)}x`,
    withEntry(long),
    withEntry(`"${'1'.repeat(30_000)}"`),
    withEntry(`{ value: "1+i+${'0+'.repeat(4000)}0", uncertainty: 1 }`),
    `nuvertex: 1\nstates: [{ nature: dirac, mass: ${long} eV, cpParity: 2.${'0'.repeat(900)} }]`,
  ])('%.40j', (text) => {
    const read = readDocument(text, { file: null })
    const result = E.isLeft(read) ? read : decode(text)
    const issues = E.isLeft(result) ? result.left : []
    expect(issues.length).toBeGreaterThan(0)
    for (const { received } of issues) expect(received.length).toBeLessThan(150)
  })
})

describe('hints', () => {
  it.each([
    ['nuvertex: 1\nstates: [{ nature: majoranna }]', 'majorana'],
    ['nuvertex: 1\nstates: [{ nature: dirac, cpPartiy: 1 }]', 'cpParity'],
    [`${head}assume: [hermiticity]`, 'lift'],
    [`${head}lift: [cp]`, 'assume'],
    [withEntry('null'), '"?"'],
    [withEntry('xx'), 'x'],
    [withEntry('{ value: 1+i, uncertainty: 1 }'), 're: {'],
  ])('%.80j: %s', (text, word) => {
    const result = decode(text)
    expect(E.isLeft(result) && result.left[0]?.hint).toContain(word)
  })
})

describe('a plain object is decoded like a text, without places', () => {
  it('numbers mean their shortest decimal form', () => {
    const model = decodeObject({
      nuvertex: 1,
      states: { count: 1, nature: 'dirac' },
      formFactors: { charge: { unit: 'e0', matrix: [[0.1]] } },
    })
    const entry = E.isRight(model) ? model.right.formFactors.charge?.entries[0]?.[0] : undefined
    expect(entry).toMatchObject({ text: '0.1', location: null })
    expect(entry && show(entry.value)).toBe('0.1')
  })

  it.each([
    [{ nuvertex: 1, states: [{ nature: 'dirac', cpPhase: 1 }] }, ['unknown-key $.states[0].cpPhase']],
    [undefined, ['wrong-type $']],
    ['text', ['wrong-type $']],
    [[], ['wrong-type $']],
    [null, ['wrong-type $']],
    [JSON.parse('{"nuvertex":1,"states":[{"nature":"dirac"}],"__proto__":{"x":1}}'), ['unknown-key $.__proto__']],
    [
      { nuvertex: 1, states: { count: 1, nature: 'constructor' }, toString: 1 },
      ['invalid-value $.states.nature', 'unknown-key $.toString'],
    ],
  ])('%j', (value, issues) => expect(linesOf(decodeObject(value))).toEqual(issues))
})
