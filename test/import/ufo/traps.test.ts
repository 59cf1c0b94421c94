// Traps of UFO models: the ways to write one and the same dipole, and dipoles that break a rule in one place only.
//
// Derivation. With D = ∂ − ieQA the electron's vertex is −ie γ, and V = iΛ for the photon field of the model (V = −i s Λ
// with s = −1), where Λ = −iσ^µν q_ν (f_M + i f_E γ5) for the dipoles: V = σq (f_M + i f_E γ5). So for a vertex
//   V = σq (L P_L + R P_R) = σq [(R + L)/2 + (R − L)/2 γ5]:      f_M = (R + L)/2,   f_E = −i (R − L)/2 = i (L − R)/2.
// Hermiticity, f^{fi} = (f^{if})*, reads R_fi = (L_if)*: f_M gives R_fi + L_fi = (R_if + L_if)*, and f_E gives
// i(L_fi − R_fi) = −i(L_if − R_if)*, that is L_fi − R_fi = (R_if − L_if)*; the sum and the difference are L_fi = R_if*,
// R_fi = L_if*. The Majorana condition f_fi = −f_if reads L_fi = −L_if and R_fi = −R_if. Both together: R_fi = −(L_fi)*, so one
// vertex of a Majorana pair decides by itself; its diagonal has L = R = 0.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.js'
import type { UfoFiles } from '../../../src/import/ufo/file-names.js'
import { importUfo } from '../../../src/import/ufo/import-ufo.js'
import type { Report } from '../../../src/physics/report.js'
import { type Neutral, type Recipe, ufo } from './ufo-models.js'

function judged(files: UfoFiles): Report {
  const source = importUfo(files, { folder: 'M' })
  if (E.isLeft(source)) throw new Error(JSON.stringify(source.left))
  const report = check(source.right.text ?? '', { imported: source.right })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}

const told = (files: UfoFiles): readonly string[] => {
  const { verdict, findings } = judged(files)
  const entries = findings.map(
    ({ kind, code, formFactor, entry }) => `${kind} ${code}${entry === null ? '' : ` ${formFactor}[${entry}]`}`,
  )
  return [verdict, ...entries]
}

const issuesOf = (files: UfoFiles): readonly string[] => {
  const source = importUfo(files, { folder: 'M' })
  return E.isLeft(source) ? source.left.map(({ code, location }) => `${location?.file} ${code}`) : []
}

const ve: Neutral = { name: 've', code: 12 }
const N: Neutral = { name: 'N1', code: 9900012, mass: 'mN' }
const majorana = (state: Neutral): Neutral => ({ ...state, isMajorana: true })
const externals = [
  { name: 'mN', value: '1.5', block: 'MASS', code: '9900012' },
  { name: 'd', value: '2e-7', block: 'DIPOLE', code: '1' },
  { name: 'phi', value: '0.3', block: 'DIPOLE', code: '2' },
  { name: 'none', value: '0.', block: 'DIPOLE', code: '3' },
]
const phase = 'cmath.exp(complex(0,1)*phi)'

/** σ^µν q_ν P, in the ways that models write it; `i`, `j` places of ψ̄ and ψ, `k` of the photon. */
const ways: Readonly<Record<string, (p: string, i: number, j: number, k: number) => string>> = {
  // γ^µ γ^ν = g^µν − iσ^µν: [γ^µ, q̸] = −2iσq, so σq = (i/2)[γ^µ, q̸].
  commutator: (p, i, j, k) =>
    `complex(0,1)/2.*(P(-1,${k})*Gamma(${k},${i},-2)*Gamma(-1,-2,-3)*${p}(-3,${j}) - P(-1,${k})*Gamma(-1,${i},-2)*Gamma(${k},-2,-3)*${p}(-3,${j}))`,
  'commutator, projector on the left': (p, i, j, k) =>
    `complex(0,0.5)*P(\\'m\\',${k})*${p}(${i},\\'s\\')*(Gamma(${k},\\'s\\',\\'t\\')*Gamma(\\'m\\',\\'t\\',${j}) - Gamma(\\'m\\',\\'s\\',\\'t\\')*Gamma(${k},\\'t\\',${j}))`,
  // γ^µ q̸ = q^µ − iσq, and q^µ is seen by no photon.
  'one product': (p, i, j, k) => `complex(0,1)*P(-1,${k})*Gamma(${k},${i},-2)*Gamma(-1,-2,-3)*${p}(-3,${j})`,
  'the other product': (p, i, j, k) => `-1j*P(-1,${k})*Gamma(-1,${i},-2)*Gamma(${k},-2,-3)*${p}(-3,${j})`,
  // Sigma is half of σ.
  sigma: (p, i, j, k) => `2*Sigma(${k},-1,${i},-2)*P(-1,${k})*${p}(-2,${j})`,
  'sigma, indices exchanged': (p, i, j, k) => `-2*P(-1,${k})*Sigma(-1,${k},${i},-2)*${p}(-2,${j})`,
  // −p1 − p2 = q
  'momenta of the fermions': (p, i, j, k) =>
    `-(P(-1,${i})+P(-1,${j}))*complex(0,1)*Gamma(${k},${i},-2)*Gamma(-1,-2,-3)*${p}(-3,${j})`,
  // P_L = (1 − γ5)/2, P_R = (1 + γ5)/2
  'gamma5 written out': (p, i, j, k) =>
    `complex(0,1)*P(-1,${k})*Gamma(${k},${i},-2)*Gamma(-1,-2,-3)*(Identity(-3,${j}) ${p === 'ProjM' ? '-' : '+'} Gamma5(-3,${j}))/2`,
  'metric and identity': (p, i, j, k) =>
    `complex(0,1)*Metric(${k},-4)*P(-1,${k})*Identity(${i},-5)*Gamma(-4,-5,-2)*Gamma(-1,-2,-3)*${p}(-3,${j})`,
}

/** Vertices that join the places `i` (ψ̄) and `j` (ψ) with the photon at `k`. */
const orders = [
  { name: '[anti, particle, photon]', i: 2, j: 1, k: 3 },
  { name: '[particle, anti, photon]', i: 1, j: 2, k: 3 },
  { name: '[particle, photon, anti]', i: 1, j: 3, k: 2 },
  { name: '[anti, photon, particle]', i: 3, j: 1, k: 2 },
  { name: '[photon, particle, anti]', i: 2, j: 3, k: 1 },
  { name: '[photon, anti, particle]', i: 3, j: 2, k: 1 },
] as const
type Order = (typeof orders)[number]

const placed = ({ i, j, k }: Order, bar: string, plain: string): string =>
  [1, 2, 3].map((place) => (place === i ? plain : place === j ? bar : place === k ? 'a' : '')).join(' ')

type Way = keyof typeof ways

interface Written {
  readonly left: string
  readonly right: string
}

const structuresOf = (way: Way, { i, j, k }: Order): Record<string, string> => ({
  DL: ways[way]?.('ProjM', i, j, k) ?? '',
  DR: ways[way]?.('ProjP', i, j, k) ?? '',
})

/** Majorana ν → N with V = σq (L P_L + R P_R): place i is N, j is ν. */
const majoranaPair = (way: Way, order: Order, { left, right }: Written): UfoFiles =>
  ufo({
    ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: left, GC_5: right } },
    structures: structuresOf(way, order),
    vertices: [{ particles: placed(order, 've', 'N1'), terms: { DL: 'GC_4', DR: 'GC_5' } }],
  })

/** Dirac ν → N with (L, R) of `there`, and N → ν with those of `back`. */
const diracPair = (way: Way, order: Order, there: Written, back: Written): UfoFiles =>
  ufo({
    ...{ neutrals: [ve, N], externals },
    couplings: { GC_4: there.left, GC_5: there.right, GC_6: back.left, GC_7: back.right },
    structures: structuresOf(way, order),
    vertices: [
      { particles: placed(order, 've__tilde__', 'N1'), terms: { DL: 'GC_4', DR: 'GC_5' } },
      { particles: placed(order, 'N1__tilde__', 've'), terms: { DL: 'GC_6', DR: 'GC_7' } },
    ],
  })

const everyWay = Object.keys(ways)
const [usual] = orders

describe.each(everyWay)('a dipole written as: %s', (way) => {
  const left = `d*${phase}`

  it('of a Majorana pair obeys where R = −L*', () => {
    expect(told(majoranaPair(way, usual, { left, right: `-complexconjugate(${left})` }))).toEqual(['consistent'])
  })

  it('of a Majorana pair breaks the rule where R = L* or R = −L', () => {
    // R = L*: f_M = Re L and f_E = −Im L, real, where imaginary is allowed.
    const wrong = ['violated', 'violation wrong-phase magnetic[2,1]', 'violation wrong-phase electric[2,1]']
    expect(told(majoranaPair(way, usual, { left, right: `complexconjugate(${left})` }))).toEqual(wrong)
    // R = −L: f_M = 0, f_E = iL, imaginary for real L only.
    expect(told(majoranaPair(way, usual, { left, right: `-(${left})` }))).toEqual([
      ...['violated', 'violation wrong-phase electric[2,1]'],
    ])
  })

  it('of a Dirac pair obeys where R and L of the way back are L* and R*', () => {
    const there = { left, right: 'complex(1,2)*d' }
    const back = { left: 'complex(1,-2)*d', right: `complexconjugate(${left})` }
    expect(told(diracPair(way, usual, there, back))).toEqual(['consistent'])
    const unconjugated = { ...back, left: 'complex(1,2)*d' }
    expect(told(diracPair(way, usual, there, unconjugated))).toEqual([
      ...['violated', 'violation wrong-relation magnetic[2,1]', 'violation wrong-relation electric[2,1]'],
    ])
  })
})

describe.each(orders)('with the particles as $name', (order) => {
  const left = `d*${phase}`

  it.each(['one product', 'sigma'])('a dipole as %s is judged the same', (way) => {
    expect(told(majoranaPair(way, order, { left, right: `-complexconjugate(${left})` }))).toEqual(['consistent'])
    expect(told(majoranaPair(way, order, { left, right: '0' }))[0]).toBe('violated')
    const there = { left, right: '0' }
    const back = { left: '0', right: `complexconjugate(${left})` }
    expect(told(diracPair(way, order, there, back))).toEqual(['consistent'])
    // Taking the same chirality for the way back is the oldest mistake: f_M would have to be conjugate to itself.
    expect(told(diracPair(way, order, there, { left: `complexconjugate(${left})`, right: '0' }))[0]).toBe('violated')
  })
})

describe('what the format leaves open is not decided', () => {
  const both = (couplings: Recipe['couplings'], structures: Recipe['structures'] = {}): UfoFiles =>
    ufo({
      ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings, structures },
      vertices: [
        { particles: 've N1 a', terms: { FFV5: 'GC_4' } },
        { particles: 'N1 ve a', terms: { FFV6: 'GC_5' } },
      ],
    })

  it('a Majorana vertex whose other chirality stands in the other order', () => {
    // [σq is −2i times the structure] L_21 = −2i GC_4, R_12 = −2i GC_5, and R_21 = −R_12 in the sum: it obeys for
    // −2i GC_5 = (−2i GC_4)*, that is GC_5 = −GC_4*; taken each for itself both break the rule.
    const split = both({ GC_4: `d*${phase}`, GC_5: `-complexconjugate(d*${phase})` })
    expect(told(split)).toEqual(['not-evaluable', 'not-evaluable value-not-evaluable'])
    expect(told(both({ GC_4: `d*${phase}`, GC_5: `d*${phase}` }))[0]).toBe('violated')
  })

  it('a pair with Sigma in one vertex and without it in the other', () => {
    const files = ufo({
      ...{ neutrals: [ve, N], externals, couplings: { GC_4: 'd', GC_5: 'd' } },
      structures: { DS: '2*Sigma(3,-1,2,1)*P(-1,3)', DG: 'complex(0,1)*P(-1,3)*Gamma(3,2,-2)*Gamma(-1,-2,1)' },
      vertices: [
        { particles: 've__tilde__ N1 a', terms: { DS: 'GC_4' } },
        { particles: 'N1__tilde__ ve a', terms: { DG: 'GC_5' } },
      ],
    })
    expect(told(files)).toEqual(['not-evaluable', 'not-evaluable value-not-evaluable'])
  })

  it.each([
    ['an unknown function', 'form_factor(d)', {}],
    ['nan', 'd*nan', {}],
    ['inf', 'd*inf', {}],
    ['a division by zero', 'd/0', {}],
    ['1/(a - a)', 'd/(phi-phi)', {}],
    ['a logarithm of zero', 'd*cmath.log(0)', {}],
    ['a power without end', '9**9**9', {}],
    ['another one', 'd*(9**9)**9**9', {}],
    ['a negative power of zero', 'none**-1*d', {}],
    ['a structure of another name', 'd', { FFV5: 'PSlash(2,1,3)*FF(P(-1,3))' }],
    ['a charge-conjugation matrix', 'd', { FFV5: 'C(2,1)*P(3,1)' }],
    ['one term that is not understood', 'd', { FFV5: 'Sigma(3,-1,2,1)*P(-1,3) + P(3,1)*Identity(2,1)' }],
  ])('%s leaves the pair open, and the values of its other vertices', (_, coupling, structures) => {
    // The second vertex by itself would break the rule: f_M = d/… real. It is a part of a sum that is not known.
    const files = ufo({
      ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: coupling, GC_5: 'complex(0,1)*d' } },
      structures,
      vertices: [
        { particles: 've N1 a', terms: { FFV5: 'GC_4' } },
        { particles: 've N1 a', terms: { FFV3: 'GC_5' } },
      ],
    })
    const start = performance.now()
    expect(told(files)).toEqual(['not-evaluable', 'not-evaluable value-not-evaluable'])
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('parameters that define each other, or themselves', () => {
    const internal = (name: string, value: string): string =>
      `${name} = Parameter(name = '${name}', nature = 'internal', type = 'complex', value = '${value}')\n`
    for (const internals of [[internal('x', 'y'), internal('y', 'x')], [internal('x', 'x')], [internal('x', 'd**x')]]) {
      const files = ufo({
        ...{ neutrals: [majorana(ve), majorana(N)], externals, internals, couplings: { GC_4: 'x*d' } },
        vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
      })
      expect(told(files)).toEqual(['not-evaluable', 'not-evaluable value-not-evaluable'])
      expect(judged(files).findings[0]?.message).toContain('depends on itself')
    }
  })

  it('a text that is nested without end is a limit, and quickly so', () => {
    for (const text of [
      `${'('.repeat(50_000)}d${')'.repeat(50_000)}`,
      `${'-'.repeat(50_000)}d`,
      `d${'**d'.repeat(9000)}`,
    ]) {
      const files = ufo({
        ...{ neutrals: [majorana(ve), majorana(N)], externals, couplings: { GC_4: text } },
        vertices: [{ particles: 've N1 a', terms: { FFV3: 'GC_4' } }],
      })
      const start = performance.now()
      expect(issuesOf(files)).toEqual(['M/couplings.py limit'])
      expect(performance.now() - start).toBeLessThan(2000)
    }
  })
})

describe('mixing that is not there', () => {
  const entries = (value: (row: number, column: number) => string) =>
    [1, 2].flatMap((row) =>
      [1, 2].map((column) => ({
        ...{ name: `U${row}${column}`, value: value(row, column) },
        ...{ block: 'NUMIX', code: `${row}, ${column}` },
      })),
    )
  const mixed = (value: (row: number, column: number) => string, coupling: string): UfoFiles =>
    ufo({
      ...{ neutrals: [majorana(ve), majorana({ name: 'vm', code: 14 })], couplings: { GC_4: coupling } },
      externals: [...externals, ...entries(value)],
      vertices: [{ particles: 've vm a', terms: { FFV3: 'GC_4' } }],
    })
  const turned = 'd*(U11*U22 - U12*U21)'

  it('zero by default: every form factor vanishes, which says nothing', () => {
    const { findings, verdict } = judged(mixed(() => '0.', turned))
    expect(verdict).toBe('not-evaluable')
    expect(findings[0]?.message).toContain('block NUMIX is zero, not unitary')
  })

  it('zero by default, where something else does not vanish', () => {
    expect(told(mixed(() => '0.', `${turned} + d`))).toEqual(['not-evaluable', 'not-evaluable mixing-not-unitary'])
  })

  it('the identity is a mixing, and not called zero', () => {
    const one = (row: number, column: number): string => (row === column ? '1.' : '0.')
    expect(told(mixed(one, turned))).toEqual(['consistent'])
    const { findings } = judged(mixed(one, 'd*U12'))
    expect(findings[0]?.message).toContain('parameters of block NUMIX are zero: U12 is zero')
    expect(findings[0]?.message).not.toContain('not unitary')
  })

  it('a mixing that no coupling uses says nothing', () => {
    expect(told(mixed(() => '0.', 'd'))).toEqual(['consistent'])
  })
})

describe('declarations that could be overlooked', () => {
  const files = ufo({
    ...{ neutrals: [ve, N], externals, couplings: { GC_4: 'complex(0,1)*d', GC_5: 'complex(0,1)*d' } },
    vertices: [
      { particles: 've__tilde__ N1 a', terms: { FFV5: 'GC_4' } },
      { particles: 'N1__tilde__ ve a', terms: { FFV6: 'GC_5' } },
    ],
  })
  const edited = (name: keyof UfoFiles, from: string | RegExp, to: string): UfoFiles => {
    const text = (files[name] ?? '').replace(from, to)
    expect(text).not.toBe(files[name])
    return { ...files, [name]: text }
  }

  it('the model itself obeys', () => expect(told(files)).toEqual(['consistent']))

  it.each([
    ['a coupling added to another', 'vertices.py', 'C.GC_4}', '[C.GC_4, C.GC_5 + C.GC_5]}', 'wrong-type'],
    ['a key twice', 'vertices.py', '{(0,0):C.GC_4}', '{(0,0):C.GC_4,(0,0):C.GC_5}', 'given-twice'],
    ['an argument twice', 'couplings.py', "value = 'complex", "value = 'd', value = 'complex", 'unsupported'],
    ['arguments unpacked', 'vertices.py', "name = 'V_2',", "*more, name = 'V_2',", 'unsupported'],
    ['a vertex of another class', 'vertices.py', 'V_2 = Vertex(', 'V_2 = MyVertex(', 'unsupported'],
    [
      'a vertex among the couplings',
      'couplings.py',
      'GC_4 = Coupling',
      "V_9 = Vertex(name='V_9')\n\nGC_4 = Coupling",
      'unsupported',
    ],
    ['an antiparticle made in place', 'vertices.py', 'P.ve__tilde__', 'P.ve.anti()', 'wrong-type'],
    ['two particles of one code', 'particles.py', 'pdg_code = 9900012', 'pdg_code = 12', 'duplicate-id'],
    ['two particles of one name', 'particles.py', "name = 'N1'", "name = 've'", 'duplicate-id'],
    ['a particle without charge', 'particles.py', /charge = 0,\n {14}GhostNumber/, 'GhostNumber', 'missing-key'],
    ['two parameters of one name', 'parameters.py', "name = 'phi'", "name = 'd'", 'duplicate-id'],
  ] as const)('%s is an issue', (_, name, from, to, code) => {
    expect(issuesOf(edited(name, from, to))[0]).toBe(`M/${name} ${code}`)
  })

  it('an antiparticle declared by hand is one', () => {
    const hand =
      "ve__tilde__ = Particle(pdg_code = -12, name = 've~', antiname = 've', spin = 2, color = 1, mass = Param.ZERO, charge = 0)"
    const own = edited('particles.py', 've__tilde__ = ve.anti()', hand)
    expect(told(own)).toEqual(['consistent'])
    expect(judged(own).model.states).toHaveLength(2)
  })

  it('the antiparticle of an antiparticle is the particle', () => {
    const more = edited(
      'particles.py',
      've__tilde__ = ve.anti()',
      've__tilde__ = ve.anti()\n\nve2 = ve__tilde__.anti()',
    )
    const twice = { ...more, 'vertices.py': (more['vertices.py'] ?? '').replace('P.ve,', 'P.ve2,') }
    expect(told(twice)).toEqual(['consistent'])
  })

  it('the photon is known by its code, not by its name', () => {
    const renamed = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        text
          .replaceAll(/\bP\.a\b/g, 'P.gam')
          .replace('a = Particle', 'gam = Particle')
          .replaceAll(/name = 'a'/g, "name = 'γ'"),
      ]),
    )
    expect(told(renamed)).toEqual(['consistent'])
    const dark = edited('particles.py', 'pdg_code = 22', 'pdg_code = 9000022')
    expect(told(dark)).toEqual(['not-evaluable', 'not-evaluable no-form-factors'])
  })

  it('a finding names vertex and coupling, with what it says and is worth', () => {
    const broken = edited('couplings.py', /(GC_5'.*\n\s+value = ')complex\(0,1\)\*d/, '$1complex(0,1)*d*2.')
    const report = judged(broken)
    const [first] = report.findings
    const lineOf = (name: keyof UfoFiles, text: string, after = 0): number =>
      (broken[name] ?? '').split('\n').findIndex((line) => line.startsWith(text)) + 1 + after
    // The way back, [1,2], comes first; f_M[2,1] of V_2 is tied to it.
    expect(first?.message).toContain('It comes from V_2 with GC_4; magnetic[1,2] from V_3 with GC_5.')
    expect(first?.origin).toEqual({
      entry: [2, 1],
      formFactors: ['magnetic', 'electric'],
      vertices: [{ name: 'V_2', location: { file: 'M/vertices.py', line: lineOf('vertices.py', 'V_2'), column: 1 } }],
      couplings: [
        {
          ...{ name: 'GC_4', expression: 'complex(0,1)*d', value: '2e-7*i' },
          location: { file: 'M/couplings.py', line: lineOf('couplings.py', 'GC_4', 1), column: 25 },
        },
      ],
    })
    expect(report.imported?.origins?.map(({ entry, couplings }) => [...entry, couplings[0]?.value])).toEqual([
      [2, 1, '2e-7*i'],
      [1, 2, '4e-7*i'],
    ])
  })
})
