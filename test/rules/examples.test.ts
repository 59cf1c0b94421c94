// The examples of every rule, worked out by hand in the records, against brute force; and the examples are telling: each
// one fails, or at least one of its lines does, without the rule.

import { describe, expect, it } from 'vitest'
import { consequence, type OracleRule, type OracleState, spellTie } from './oracle.js'
import { type RawExample, type RawState, symmetries } from './records.js'

const rules = new Map(symmetries.map(({ record }): [string, OracleRule] => [record.id, { relations: [], ...record }]))

const phaseNames = ['cpParity', 'cPhase', 'pPhase', 'tPhase'] as const

/** Phases as the examples write them, in units of π/360. */
const phases: Readonly<Record<string, number>> = { '1': 0, i: 180, '-1': 360, '-i': 540 }
const prefixes: Readonly<Record<string, number>> = { '': 1, m: 1e-3 }

function massOf(text: string): number {
  const match = /^(\S+) (m?)eV$/.exec(text)
  if (match === null) throw new Error(`not a mass: ${text}`)
  return Number((Number(match[1]) * (prefixes[match[2] as string] as number)).toPrecision(12))
}

function stateOf(given: string | RawState): OracleState {
  const state: RawState = typeof given === 'string' ? { nature: given as RawState['nature'] } : given
  const names = phaseNames.filter((name) => state.nature === 'dirac' || state[name] !== undefined)
  return {
    nature: state.nature,
    mass: state.mass === undefined ? undefined : massOf(state.mass),
    phases: Object.fromEntries(names.map((name) => [name, phases[state[name] ?? '1'] as number])),
  }
}

const words: Readonly<Record<string, 'zero' | 'complex' | number>> = {
  zero: 'zero',
  complex: 'complex',
  real: 0,
  imaginary: 180,
}
const entryOrder = (name: string): readonly [number, number, number] => {
  const match = /\[(\d+),(\d+)\]/.exec(name) as RegExpExecArray
  return [name.includes('antineutrino') ? 1 : 0, Number(match[1]), Number(match[2])]
}

/** Neutrino before antineutrino, then row by row. */
function isEarlier(name: string, other: string): boolean {
  const [a, b] = [entryOrder(name), entryOrder(other)]
  const first = a.findIndex((value, k) => value !== b[k])
  return first >= 0 && (a[first] as number) < (b[first] as number)
}

/** Does the claim hold, with exactly these rules in force? */
function holds(example: RawExample, name: string, claim: string, laws: readonly string[]): boolean {
  const inForce = laws.map((id) => rules.get(id) as OracleRule)
  const found = consequence(name, inForce, example.given.states.map(stateOf), String(example.given.q2 ?? 'generic'))
  const word = words[claim]
  if (word !== undefined) return found.status === word
  const phase = /^phase (\d+)\/(\d+)$/.exec(claim)
  if (phase) return found.status === (360 * Number(phase[1])) / Number(phase[2])
  const tie = /^(-?)(i\*)?(conj\()?([^()]+)\)?$/.exec(claim) as RegExpExecArray
  const [minus, i, conj, target] = tie.slice(1)
  const tied = spellTie(target as string, (minus ? 360 : 0) + (i ? 180 : 0), conj !== undefined)
  return found.status !== 'zero' && found.ties.has(tied)
}

describe.each(symmetries)('the examples of $file', ({ record }) => {
  const { id, examples = [], relations = [] } = record
  const lines = examples.flatMap((example, n) =>
    Object.entries(example.expect).map(([name, claim]) => ({ n: n + 1, name, claim, example })),
  )

  it.each(lines)('example $n: $name is $claim', ({ name, claim, example }) => {
    expect(holds(example, name, claim, example.given.laws)).toBe(true)
  })

  it('tie an entry to an earlier independent one, without conj where the phase is fixed', () => {
    for (const { name, claim, example } of lines) {
      const target = /(?:antineutrino\.)?[a-z]+\[\d+,\d+\]/.exec(claim)?.[0]
      if (target === undefined) continue
      const inForce = example.given.laws.map((law) => rules.get(law) as OracleRule)
      const { ties } = consequence(
        target,
        inForce,
        example.given.states.map(stateOf),
        String(example.given.q2 ?? 'generic'),
      )
      for (const tied of ties) expect(isEarlier(tied, target)).toBe(false)
      expect(isEarlier(target, name)).toBe(true)
      const fixed = ['real', 'imaginary', 'phase 1/4', 'phase 3/4']
      if (claim.includes('conj')) expect(fixed.some((c) => holds(example, name, c, example.given.laws))).toBe(false)
    }
  })

  it('fail without the rule', () => {
    const without = (laws: readonly string[]): readonly string[] => laws.filter((law) => law !== id)
    const needed = lines.some(({ name, claim, example }) => !holds(example, name, claim, without(example.given.laws)))
    expect(needed).toBe(true)
  })

  it('mention every form factor the rule speaks of, for the antineutrino too where it relates the species', () => {
    for (const X of new Set(relations.flatMap((relation) => relation.of))) {
      expect(lines.some(({ name }) => name.replace('antineutrino.', '').startsWith(X))).toBe(true)
    }
    if (relations.some((relation) => relation.species === 'antineutrino')) {
      expect(lines.some(({ name }) => name.startsWith('antineutrino.'))).toBe(true)
    }
  })
})
