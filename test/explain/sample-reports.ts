// Reports made by hand, for tests of the renderers: each states known physics, none is the output of the engine.

import { type FormFactor, formFactors } from '../../src/physics/form-factor.js'
import type { EntryReport, Finding, FormFactorReport, Report, Term } from '../../src/physics/report.js'

export const ruleTexts = [
  {
    id: 'hermiticity',
    title: 'The current is hermitian',
    reason: 'The electromagnetic current is hermitian, so an entry is the conjugate of its mirror image',
  },
  {
    id: 'cpt',
    title: 'CPT relates antineutrino to neutrino',
    reason: 'CPT ties each antineutrino entry to the transposed neutrino entry.',
  },
  {
    id: 'majorana-condition',
    title: 'A Majorana field is its own charge conjugate',
    reason: 'A Majorana neutrino is its own antiparticle.',
  },
]

const majoranaLaws = ['cpt', 'majorana-condition']
const allLaws = ['hermiticity', 'cpt', 'majorana-condition']

export const zero: EntryReport = { status: 'zero', argPi: null, relation: null, because: majoranaLaws }
const free: EntryReport = { status: 'complex', argPi: null, relation: null, because: [] }
const imaginary: EntryReport = { status: 'imaginary', argPi: '1/2', relation: null, because: allLaws }
const real: EntryReport = { status: 'real', argPi: '0', relation: null, because: allLaws }

const tied = (entry: EntryReport, term: Term): EntryReport => ({ ...entry, relation: [term] })

function matrix(size: number, entry: (f: number, i: number) => EntryReport): EntryReport[][] {
  return Array.from({ length: size }, (_, f) => Array.from({ length: size }, (_, i) => entry(f + 1, i + 1)))
}

const mirror = (f: number, i: number, factor: string, conjugate = false): Term => ({
  entry: [i, f],
  factor,
  conjugate,
})

/** N Majorana neutrinos, hermiticity and CPT: f_Q, f_M, f_E imaginary antisymmetric, f_A real symmetric. */
export function majoranaReport(size: number, changes: Partial<Report> = {}): Report {
  const antisymmetric = matrix(size, (f, i) =>
    f === i ? zero : f < i ? imaginary : tied({ ...imaginary, because: allLaws }, mirror(f, i, '-1')),
  )
  const symmetric = matrix(size, (f, i) =>
    f === i ? { ...real, because: ['hermiticity'] } : f < i ? real : tied(real, mirror(f, i, '1')),
  )
  const off = (size * (size - 1)) / 2
  const part = (name: FormFactor): FormFactorReport =>
    name === 'anapole'
      ? { freeParameters: off + size, entries: symmetric }
      : { freeParameters: off, entries: antisymmetric }
  return report(
    'majorana',
    size,
    part,
    (name) => {
      const entries = part(name).entries
      return entries.map((row, f) =>
        row.map((entry, i) => {
          if (entry.status === 'zero') return entry
          const term = entry.relation?.[0] ?? { entry: [f + 1, i + 1] as const, factor: '1', conjugate: false }
          return tied(entry, { ...term, species: 'neutrino' })
        }),
      )
    },
    changes,
  )
}

/** N Dirac neutrinos, hermiticity and CPT: every matrix hermitian; f̄ = −fᵀ, for the anapole f̄ = fᵀ. */
export function diracReport(size: number, changes: Partial<Report> = {}): Report {
  const diagonal: EntryReport = { ...real, because: ['hermiticity'] }
  const hermitian = matrix(size, (f, i) =>
    f === i ? diagonal : f < i ? free : tied({ ...free, because: ['hermiticity'] }, mirror(f, i, '1', true)),
  )
  return report(
    'dirac',
    size,
    () => ({ freeParameters: size * size, entries: hermitian }),
    (name) => {
      const factor = name === 'anapole' ? '1' : '-1'
      return matrix(size, (f, i) => {
        const term: Term = { species: 'neutrino', entry: [Math.min(f, i), Math.max(f, i)], factor, conjugate: f < i }
        return tied({ ...(f === i ? diagonal : free), because: ['hermiticity', 'cpt'] }, term)
      })
    },
    changes,
  )
}

function report(
  nature: 'dirac' | 'majorana',
  size: number,
  part: (name: FormFactor) => FormFactorReport,
  antineutrino: (name: FormFactor) => FormFactorReport['entries'],
  changes: Partial<Report>,
): Report {
  const parts = Object.fromEntries(formFactors.map((name) => [name, part(name)])) as Report['formFactors']
  const anti = Object.fromEntries(
    formFactors.map((name) => [name, { entries: antineutrino(name) }]),
  ) as Report['antineutrino']
  const laws = nature === 'majorana' ? allLaws : ['hermiticity', 'cpt']
  return {
    nuvertex: 1,
    model: {
      name: `${size} ${nature} neutrinos`,
      states: Array.from({ length: size }, (_, k) => ({ label: `nu${k + 1}`, nature })),
      source: { file: 'model.yaml', sha256: '0'.repeat(64) },
    },
    convention: 'giunti-studenikin-2015',
    rules: {
      inForce: laws.map((id) => ({ id, status: 'law' as const })),
      setAside: [
        ...['cp', 'c', 'p', 't'].map((id) => ({ id, reason: 'assumption not made by the model' })),
        { id: 'gauge-invariance', reason: 'speaks of q² = 0 only; the model has q² generic' },
      ],
    },
    freeParameters: formFactors.reduce((sum, name) => sum + (parts[name].freeParameters ?? 0), 0),
    formFactors: parts,
    antineutrino: anti,
    findings: [],
    verdict: 'consistent',
    certificate: null,
    ...changes,
  }
}

/** A Majorana diagonal moment, given on line 5 of `violatedSource`. */
export const mustVanish: Finding = {
  kind: 'violation',
  code: 'must-vanish',
  rules: majoranaLaws,
  formFactor: 'magnetic',
  entry: [1, 1],
  given: '1e-12',
  allowed: '0',
  residual: '1e-12',
  message: 'magnetic[1,1] must vanish, but 1e-12 is given.',
  location: { file: 'model.yaml', line: 5, column: 24 },
  fix: null,
  suggestion: {
    matrix: [
      ['0', 'i*x', '?'],
      ['-i*x', '0', '?'],
      ['?', '?', '0'],
    ],
    distance: 1e-12,
  },
  conflict: { rules: majoranaLaws, values: ['magnetic[1,1]'] },
  certificate: '#/certificate/claims/9',
}

export const violatedSource = `nuvertex: 1
states: { count: 3, nature: majorana }
parameters: { x: real }
formFactors:
  magnetic: { matrix: [[1e-12, "i*x", "?"], ["-i*x", 0, "?"], ["?", "?", 0]] }
`

/** Two Majorana neutrinos under CP with parities left open: magnetic for opposite ones, electric for equal ones. */
export function forkReport(): Report {
  const base = majoranaReport(2)
  const equal = 'cpParity(nu1) = cpParity(nu2)'
  const opposite = 'cpParity(nu1) = -cpParity(nu2)'
  const fork = (entry: EntryReport, when: string): EntryReport => ({
    status: 'fork',
    argPi: null,
    relation: null,
    because: [],
    options: [
      { when: equal, entry: when === equal ? entry : { ...zero, because: [...majoranaLaws, 'cp'] } },
      { when: opposite, entry: when === opposite ? entry : { ...zero, because: [...majoranaLaws, 'cp'] } },
    ],
  })
  const open = (entries: FormFactorReport['entries'], when: string): FormFactorReport['entries'] =>
    entries.map((row, f) => row.map((entry, i) => (f === i ? entry : fork(entry, when))))
  const whens = { charge: opposite, magnetic: opposite, electric: equal, anapole: equal }
  const parts = Object.fromEntries(
    formFactors.map((name) => [
      name,
      { freeParameters: null, entries: open(base.formFactors[name].entries, whens[name]) },
    ]),
  ) as unknown as Report['formFactors']
  const anti = Object.fromEntries(
    formFactors.map((name) => [name, { entries: open(base.antineutrino[name].entries, whens[name]) }]),
  ) as Report['antineutrino']
  return { ...base, freeParameters: null, formFactors: parts, antineutrino: anti }
}
