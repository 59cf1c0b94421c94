// Texts made from the grammar: expressions, numbers with units, and whole models that are nearly always valid.

import { below, pick, type Random, several } from './random.js'

const leaves = ['0', '1', '2', '3', '7', '1/2', '0.1', '2.9e-11', '1.0D-03', 'i', 'pi', 'x', 'y', 'z', 'phi', 'q2', 'w']
const functions = ['sqrt', 'exp', 'cos', 'sin', 'conj', 're', 'im', 'abs']
const operators = ['+', '-', '*', '/', '^', '*', '*']

/** An expression of so many levels; about one in ten is malformed or names a symbol that is not declared. */
export function expression(random: Random, depth: number = below(random, 5)): string {
  if (depth <= 0) return pick(random, leaves)
  const inner = () => expression(random, depth - 1 - below(random, 2))
  switch (below(random, 8)) {
    case 0:
      return `${pick(random, functions)}(${inner()})`
    case 1:
      return `(${inner()})`
    case 2:
      return `${pick(random, ['-', '+'])}${inner()}`
    case 3:
      return `exp(i*pi*${below(random, 40)}/${1 + below(random, 40)})`
    case 4:
      return `${pick(random, ['cos', 'sin'])}(${below(random, 40)}*pi/${1 + below(random, 30)})`
    default:
      return `${inner()}${pick(random, ['', ' '])}${pick(random, operators)}${inner()}`
  }
}

const entry = (random: Random): unknown => {
  switch (below(random, 6)) {
    case 0:
      return { re: expression(random, 1), im: expression(random, 1) }
    case 1:
      return { value: expression(random, 1), uncertainty: String(random()) }
    case 2:
      return '?'
    case 3:
      return 0
    default:
      return expression(random, 2)
  }
}

const phases = ['i', '-i', '+', '-', '1', '-1', 'exp(i*pi/3)']

function state(random: Random, label: string): Record<string, unknown> {
  const own: Record<string, unknown> = { label, nature: pick(random, ['majorana', 'dirac']) }
  if (random() < 0.5) own['mass'] = `${pick(random, ['0', '0', '1', '8.65', '50.1'])} ${pick(random, ['eV', 'meV'])}`
  for (const name of ['cpParity', 'cPhase', 'pPhase', 'tPhase']) if (random() < 0.3) own[name] = pick(random, phases)
  return own
}

const units: Readonly<Record<string, readonly string[]>> = {
  charge: ['e0'],
  magnetic: ['muB', 'GeV^-1', 'e0*cm'],
  electric: ['muB', 'GeV^-1', 'e0*cm'],
  anapole: ['cm^2', 'fm^2', 'GeV^-2'],
}

function mixing(random: Random, n: number): unknown {
  const angle = () => pick(random, ['0 deg', '180 deg', '45 deg', '33.68 deg', '1 rad', 'pi/4', 'phi'])
  const names = ['theta12', 'theta13', 'theta23', 'delta', 'alpha21', 'alpha31']
  if (random() < 0.5) return { pdg: Object.fromEntries(names.map((name) => [name, angle()])) }
  return {
    matrix: several(n, () =>
      several(n, () => pick(random, ['0', '1', 'sqrt(1/2)', '-i', '0.5', expression(random, 1)])),
    ),
  }
}

/** A model as plain data. */
export function model(random: Random): Record<string, unknown> {
  const n = pick(random, [1, 2, 2, 3, 3, 4, 6])
  const made: Record<string, unknown> = { nuvertex: 1, states: several(n, (k) => state(random, `nu${k + 1}`)) }
  if (random() < 0.5)
    made['assume'] = several(1 + below(random, 2), () =>
      pick(random, ['cp', 'c', 'p', 't', 'lepton-number', 'charge-quantisation']),
    )
  if (random() < 0.2) made['lift'] = [pick(random, ['hermiticity', 'cpt', 'majorana-condition', 'gauge-invariance'])]
  if (random() < 0.3) made['q2'] = pick(random, ['generic', 0])
  made['parameters'] = { x: 'real', y: 'positive', z: 'complex', phi: 'real' }
  if (random() < 0.3) made['mixing'] = mixing(random, n)
  const factors = Object.keys(units).filter(() => random() < 0.4)
  made['formFactors'] = Object.fromEntries(
    factors.map((name) => [
      name,
      { unit: pick(random, units[name] ?? []), matrix: several(n, () => several(n, () => entry(random))) },
    ]),
  )
  return made
}
