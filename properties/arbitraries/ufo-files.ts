// UFO models made from matrices, in any style of writing. V = σq (L P_L + R P_R) for [f][i] stands at the vertex
// [ī, f, photon]; of a Majorana pair only one order is listed, since one vertex is the whole matrix element.

import fc from 'fast-check'
import type { UfoFiles } from '../../src/import/ufo/file-names.js'

/** A Gaussian integer. */
export interface Whole {
  readonly re: number
  readonly im: number
}

/** Both chiralities of one entry; even, so that their half sums are whole. */
export interface Dipole {
  readonly left: Whole
  readonly right: Whole
}

export interface DipoleModel {
  readonly natures: readonly ('dirac' | 'majorana')[]
  /** [final][initial] */
  readonly dipoles: readonly (readonly Dipole[])[]
  /** Made to obey hermiticity and the Majorana condition. */
  readonly isLawful: boolean
}

/** How a model is written down; nothing of it says anything. */
export interface Style {
  readonly seed: number
  readonly newline: '\n' | '\r\n'
  readonly quote: "'" | '"'
  readonly number: (value: number) => string
  readonly isPositional: boolean
  readonly hasComments: boolean
  readonly scale: string
  readonly hasUnused: boolean
  readonly photon: 1 | 2 | 3
  readonly way: 'sigma' | 'products'
}

export const plainStyle: Style = {
  ...{ seed: 0, newline: '\n', quote: "'", number: String, isPositional: false, hasComments: false },
  ...{ scale: 'k', hasUnused: false, photon: 3, way: 'products' },
}

export const styles: fc.Arbitrary<Style> = fc.record({
  seed: fc.nat(),
  newline: fc.constantFrom('\n', '\r\n'),
  quote: fc.constantFrom("'", '"'),
  number: fc.constantFrom<Style['number'][]>(
    String,
    (value) => `${value}.`,
    (value) => `${value}.0`,
    (value) => `${value}e0`,
    (value) => `(${value * 2}/2.)`,
  ),
  isPositional: fc.boolean(),
  hasComments: fc.boolean(),
  scale: fc.constantFrom('k', 'Lambda', 'cmathx', 'PI', 'e'),
  hasUnused: fc.boolean(),
  photon: fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3),
  way: fc.constantFrom<Style['way'][]>('sigma', 'products'),
})

const even = fc.integer({ min: -4, max: 4 }).map((value) => 2 * value)
const whole: fc.Arbitrary<Whole> = fc.record({ re: even, im: even })
const conjugate = ({ re, im }: Whole): Whole => ({ re, im: 0 - im })
const negate = ({ re, im }: Whole): Whole => ({ re: 0 - re, im: 0 - im })
const nothing: Whole = { re: 0, im: 0 }

/** Hermiticity: L_if = R_fi*, R_if = L_fi*; the Majorana condition: L_if = −L_fi, R_if = −R_fi. */
function obedient(natures: DipoleModel['natures'], given: DipoleModel['dipoles']): DipoleModel['dipoles'] {
  const at = (final: number, initial: number): Dipole => {
    const isMajorana = natures[final] === 'majorana' && natures[initial] === 'majorana'
    const [a, b] = [Math.min(final, initial), Math.max(final, initial)]
    const { left, right } = given[b]?.[a] ?? { left: nothing, right: nothing }
    if (final === initial) return isMajorana ? { left: nothing, right: nothing } : { left, right: conjugate(left) }
    const lower = { left, right: isMajorana ? negate(conjugate(left)) : right }
    return final > initial ? lower : { left: conjugate(lower.right), right: conjugate(lower.left) }
  }
  return natures.map((_, final) => natures.map((__, initial) => at(final, initial)))
}

export const dipoleModels: fc.Arbitrary<DipoleModel> = fc
  .array(fc.constantFrom<('dirac' | 'majorana')[]>('dirac', 'majorana'), { minLength: 1, maxLength: 4 })
  .chain((natures) => {
    const row = fc.array(fc.record({ left: whole, right: whole }), {
      ...{ minLength: natures.length, maxLength: natures.length },
    })
    return fc
      .tuple(fc.array(row, { minLength: natures.length, maxLength: natures.length }), fc.boolean())
      .map(([dipoles, isLawful]) => ({
        ...{ natures, isLawful, dipoles: isLawful ? obedient(natures, dipoles) : dipoles },
      }))
  })

/** Whether a vertex says the entry: of a Majorana pair only the lower one. */
export const isListed = ({ natures }: DipoleModel, final: number, initial: number): boolean =>
  final >= initial || natures[final] === 'dirac' || natures[initial] === 'dirac'

/** The same blocks in an order that depends on the seed. */
function shuffled<A>(items: readonly A[], seed: number): readonly A[] {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state
  }
  return seed === 0
    ? items
    : items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item)
}

type Argument = readonly [name: string, value: string]

/** The files of a model. */
export function ufoFiles(model: DipoleModel, style: Style): UfoFiles {
  const { quote, isPositional, newline, hasComments, seed, scale } = style
  const text = (value: string): string => quote + value + quote
  const object = (variable: string, className: string, given: readonly Argument[]): string => {
    const written = given.map(([name, value]) => (isPositional ? value : `${name} = ${value}`))
    const comment = hasComments ? `  # ${variable} = 1 ' "` : ''
    return `${variable} = ${className}(${written.join(hasComments ? `,${comment}\n   ` : ', ')})`
  }
  const file = (head: string, blocks: readonly string[]): string =>
    [hasComments ? `# -*- coding: utf-8 -*-\n"""A model."""` : '', head, ...shuffled(blocks, seed), '']
      .join('\n\n')
      .replaceAll('\n', newline)

  const codes = [12, 14, 16, 18]
  const names = model.natures.map((_, k) => `n${k + 1}`)
  const bar = (k: number): string => (model.natures[k] === 'dirac' ? `P.n${k + 1}bar` : `P.n${k + 1}`)
  const particle = (name: string, anti: string, [code, spin, charge]: readonly [number, number, number]): string =>
    object(name, 'Particle', [
      ...([
        ['pdg_code', String(code)],
        ['name', text(name)],
        ['antiname', text(anti)],
        ['spin', String(spin)],
      ] as const),
      ...([
        ['color', '1'],
        ['mass', `Param.${spin === 2 && charge === 0 ? `M${name}` : 'ZERO'}`],
      ] as const),
      ...([
        ['width', 'Param.ZERO'],
        ['texname', text(name)],
        ['antitexname', text(anti)],
        ['charge', String(charge)],
      ] as const),
    ])
  const particles = [
    particle('A', 'A', [22, 3, 0]),
    `${particle('e', 'ebar', [11, 2, -1])}\n\nebar = e.anti()`,
    ...names.map((name, k) => {
      const isDirac = model.natures[k] === 'dirac'
      const own = particle(name, isDirac ? `${name}bar` : name, [codes[k] ?? 0, 2, 0])
      return isDirac ? `${own}\n\n${name}bar = ${name}.anti()` : own
    }),
  ]

  const parameter = (name: string, nature: string, value: string, more: readonly Argument[] = []): string =>
    object(name, 'Parameter', [
      ...([
        ['name', text(name)],
        ['nature', text(nature)],
        ['type', text('real')],
        ['value', value],
      ] as const),
      ...([['texname', text(name)]] as const),
      ...more,
    ])
  const external = (name: string, value: string, code: number): string =>
    parameter(name, 'external', value, [
      ['lhablock', text('INPUTS')],
      ['lhacode', `[ ${code} ]`],
    ])
  const parameters = [
    parameter('ZERO', 'internal', text('0.0')),
    external('ee', '0.3', 1),
    external(scale, style.number(1), 2),
    ...names.map((name, k) => external(`M${name}`, `0.${k + 1}`, 10 + k)),
    ...(style.hasUnused ? [external('unused', '0.', 3), parameter('idle', 'internal', text('unused/unused'))] : []),
  ]

  const places = [1, 2, 3].filter((place) => place !== style.photon)
  const [column = 1, row = 2] = places
  const k = style.photon
  const written = (projector: string): string =>
    style.way === 'sigma'
      ? `2*Sigma(${k},-1,${row},-2)*P(-1,${k})*${projector}(-2,${column})`
      : `complex(0,1)*P(-1,${k})*Gamma(${k},${row},-2)*Gamma(-1,-2,-3)*${projector}(-3,${column})`
  const lorentz = [
    ['L0', `Gamma(${k},${row},${column})`],
    ['L1', written('ProjM')],
    ['L2', written('ProjP')],
  ].map(([name = '', structure = '']) =>
    object(name, 'Lorentz', [
      ['name', text(name)],
      ['spins', `[ ${[1, 2, 3].map((place) => (place === k ? 3 : 2)).join(', ')} ]`],
      ['structure', text(structure)],
    ]),
  )

  const coupling = (name: string, value: string): string =>
    object(name, 'Coupling', [
      ['name', text(name)],
      ['value', text(value)],
      ['order', `{${text('QED')}:1}`],
    ])
  const number = (value: number): string => (value < 0 ? `-${style.number(-value)}` : style.number(value))
  const complex = ({ re, im }: Whole): string => `${scale}*complex(${number(re)},${number(im)})`
  const vertex = (name: string, three: readonly [string, string], terms: readonly Argument[]): string => {
    const particlesAt = [1, 2, 3].map((place) => (place === k ? 'P.A' : place === row ? three[1] : three[0]))
    return object(name, 'Vertex', [
      ...([
        ['name', text(name)],
        ['particles', `[ ${particlesAt.join(', ')} ]`],
        ['color', `[ ${text('1')} ]`],
      ] as const),
      ['lorentz', `[ ${terms.map(([structure]) => `L.${structure}`).join(', ')} ]`],
      ['couplings', `{${terms.map(([, own], index) => `(0,${index}):C.${own}`).join(', ')}}`],
    ])
  }
  const listed = model.natures.flatMap((_, final) =>
    model.natures.flatMap((__, initial) => (isListed(model, final, initial) ? [{ final, initial }] : [])),
  )
  const couplings = listed.flatMap(({ final, initial }) => {
    const { left, right } = model.dipoles[final]?.[initial] ?? { left: nothing, right: nothing }
    return [coupling(`GL${final}${initial}`, complex(left)), coupling(`GR${final}${initial}`, complex(right))]
  })
  const vertices = listed.map(({ final, initial }) =>
    vertex(
      `V_${final}${initial}`,
      [bar(initial), `P.n${final + 1}`],
      [
        ['L1', `GL${final}${initial}`],
        ['L2', `GR${final}${initial}`],
      ],
    ),
  )
  return {
    'particles.py': file('from __future__ import division\nimport parameters as Param', particles),
    'parameters.py': file('from object_library import all_parameters, Parameter', parameters),
    'couplings.py': file('import cmath', [coupling('GE', '-(ee*complex(0,1))'), ...couplings]),
    'lorentz.py': file('from object_library import all_lorentz, Lorentz', lorentz),
    'vertices.py': file('import particles as P\nimport couplings as C\nimport lorentz as L', [
      vertex('V_e', ['P.ebar', 'P.e'], [['L0', 'GE']]),
      ...vertices,
    ]),
  }
}
