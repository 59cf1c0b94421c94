// The consequences of a few rules by brute force: slow, obvious, and without a line of the solver. Every relation is an
// equation z_a = e^{iπr}·z_b or e^{iπr}·z̄_b between two entries, or z_a = 0. From one entry, all chains of equations are
// followed until no new statement turns up; a chain that returns restricts the entry:
//   z = e^{iπr}z with r ≠ 0 (mod 2) gives z = 0;  z = e^{iπr}z̄ gives arg z = πr/2 (mod π), and z = 0 if there are two such.
// Phases are counted in units of π/360, exactly, modulo 720; records with other phases are not for this oracle.

export interface OracleState {
  readonly nature: 'dirac' | 'majorana'
  /** In eV, or `undefined` if not given. */
  readonly mass?: number | undefined
  /** In units of π/360. */
  readonly phases: Readonly<Record<string, number>>
}

export interface OracleRelation {
  readonly of: readonly string[]
  readonly species?: string
  readonly as?: string
  readonly equals: string
  readonly factor?: number | string
  readonly phases?: { readonly of: string; readonly final: number; readonly initial: number }
}

export interface OracleRule {
  readonly domain?: {
    readonly states?: string
    readonly pair?: string
    readonly masses?: string
    readonly q2?: string | number
  }
  readonly relations: readonly OracleRelation[]
}

const turn = 720
const modulo = (n: number, m: number): number => ((n % m) + m) % m

interface Equation {
  readonly left: string
  /** `undefined`: left = 0. */
  readonly right: string | undefined
  readonly phase: number
  readonly conjugate: boolean
}

export const nodeName = (species: string, X: string, final: number, initial: number): string =>
  `${species === 'antineutrino' ? 'antineutrino.' : ''}${X}[${final + 1},${initial + 1}]`

function inDomain(rule: OracleRule, states: readonly OracleState[], f: number, k: number, q2: string): boolean {
  const { domain = {} } = rule
  const [a, b] = [states[f] as OracleState, states[k] as OracleState]
  const majorana = [a, b].filter((s) => s.nature === 'majorana').length
  const natures = { any: true, dirac: majorana === 0, majorana: majorana === 2, mixed: majorana === 1 }
  const pairs = { any: true, diagonal: f === k, 'off-diagonal': f !== k }
  const sameMass = f === k || (a.mass !== undefined && a.mass === b.mass)
  return (
    natures[(domain.states ?? 'any') as keyof typeof natures] &&
    pairs[(domain.pair ?? 'any') as keyof typeof pairs] &&
    (domain.masses !== 'different' || !sameMass) &&
    (String(domain.q2 ?? 'any') === 'any' || q2 === '0')
  )
}

const phaseOf = (states: readonly OracleState[], k: number, name: string): number => {
  const phase = (states[k] as OracleState).phases[name]
  if (phase === undefined) throw new Error(`state ${k + 1} has no ${name}`)
  return phase
}

function equationsOf(rules: readonly OracleRule[], states: readonly OracleState[], q2: string): Equation[] {
  const equations: Equation[] = []
  for (const rule of rules)
    for (const r of rule.relations)
      for (const X of r.of)
        for (const species of r.species ? [r.species] : ['neutrino', 'antineutrino'])
          for (const f of states.keys())
            for (const k of states.keys()) {
              if (!inDomain(rule, states, f, k, q2)) continue
              const left = nodeName(species, X, f, k)
              if (r.equals === 'zero') {
                equations.push({ left, right: undefined, phase: 0, conjugate: false })
                continue
              }
              const sign = r.species === undefined && species === 'antineutrino' ? -1 : 1
              const quarter = turn / 4
              let phase = ['1', 'i', '-1', '-i'].indexOf(String(r.factor)) * quarter
              if (r.phases) {
                phase += sign * r.phases.final * phaseOf(states, f, r.phases.of)
                phase += sign * r.phases.initial * phaseOf(states, k, r.phases.of)
              }
              const transposes = r.equals === 'transpose' || r.equals === 'dagger'
              const [a, b] = transposes ? [k, f] : [f, k]
              const conjugate = r.equals === 'conjugate' || r.equals === 'dagger'
              equations.push({ left, right: nodeName(r.as ?? species, X, a, b), phase: modulo(phase, turn), conjugate })
            }
  return equations
}

/** start = e^{iπ·phase/360} · node, or of its conjugate. */
interface Statement {
  readonly node: string
  readonly phase: number
  readonly conjugate: boolean
}

export interface Consequence {
  /** `zero`, `complex`, or the phase of the line in units of π/360, in [0, 360). */
  readonly status: 'zero' | 'complex' | number
  /** All statements that tie the entry to others, as `phase conj? node`. */
  readonly ties: ReadonlySet<string>
}

export const spellTie = (node: string, phase: number, conjugate: boolean): string =>
  `${modulo(phase, turn)} ${conjugate ? 'conj' : 'plain'} ${node}`

/** What the rules force on one entry. */
export function consequence(
  start: string,
  rules: readonly OracleRule[],
  states: readonly OracleState[],
  q2: string,
): Consequence {
  const equations = equationsOf(rules, states, q2)
  const seen = new Set([spellTie(start, 0, false)])
  const queue: Statement[] = [{ node: start, phase: 0, conjugate: false }]
  let vanishes = false
  const lines = new Set<number>()
  for (let s = queue.shift(); s !== undefined; s = queue.shift()) {
    for (const e of equations) {
      if (e.right === undefined) {
        vanishes ||= e.left === s.node
        continue
      }
      const next: Statement[] = []
      // z_left = u·(conj) z_right; read backwards z_right = u* z_left, or u z̄_left.
      const through = (node: string, phase: number): Statement => ({
        node,
        phase: modulo(s.phase + (s.conjugate ? -phase : phase), turn),
        conjugate: s.conjugate !== e.conjugate,
      })
      if (e.left === s.node) next.push(through(e.right, e.phase))
      if (e.right === s.node) next.push(through(e.left, e.conjugate ? e.phase : -e.phase))
      for (const n of next) {
        const spelled = spellTie(n.node, n.phase, n.conjugate)
        if (seen.has(spelled)) continue
        seen.add(spelled)
        queue.push(n)
        if (n.node === start && n.conjugate) lines.add(n.phase / 2)
        if (n.node === start && !n.conjugate && n.phase !== 0) vanishes = true
      }
    }
  }
  if (vanishes || lines.size > 1) return { status: 'zero', ties: seen }
  return { status: [...lines][0] ?? 'complex', ties: seen }
}
