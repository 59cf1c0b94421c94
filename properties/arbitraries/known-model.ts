// Models whose moments are known by construction, and the files that hold them, written by hand and not by our exporters.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { importModel } from '../../src/import/import-model.js'
import { importUfo } from '../../src/import/ufo/import-ufo.js'
import type { Imported } from '../../src/physics/imported.js'
import { ufo } from '../../test/import/ufo/ufo-models.js'

/** Real and imaginary part in units of 1e-14 GeV^-1: whole numbers of five digits, so that five digits print them. */
type Z = readonly [number, number]
type Matrix = readonly (readonly Z[])[]
export interface Known {
  readonly natures: readonly ('majorana' | 'dirac')[]
  readonly magnetic: Matrix
  readonly electric: Matrix
}

const digits = fc.tuple(fc.integer({ min: 10_000, max: 99_990 }), fc.boolean()).map(([n, is]) => (is ? -n : n))
const nature = fc.constantFrom('majorana' as const, 'dirac' as const)

const matrixOf = (natures: Known['natures'], given: readonly (readonly Z[])[]): Matrix =>
  natures.map((final, f) =>
    natures.map((initial, i): Z => {
      const [a = 0, b = 0] = given[Math.min(f, i)]?.[Math.max(f, i)] ?? []
      const isMajorana = final === 'majorana' && initial === 'majorana'
      if (f === i) return [isMajorana ? 0 : a, 0]
      return [isMajorana ? 0 : a, f < i ? b : -b]
    }),
  )

const square = (count: number) =>
  fc.array(fc.array(fc.tuple(digits, digits), { minLength: count, maxLength: count }), {
    minLength: count,
    maxLength: count,
  })
const modelOf = (natures: fc.Arbitrary<Known['natures']>): fc.Arbitrary<Known> =>
  natures.chain((own) =>
    fc
      .tuple(square(own.length), square(own.length))
      .map(([m, e]) => ({ natures: own, magnetic: matrixOf(own, m), electric: matrixOf(own, e) })),
  )
export const mixed = modelOf(fc.array(nature, { minLength: 2, maxLength: 4 }))
export const uniform = modelOf(nature.map((own) => [own, own, own]))
export const place = fc.record({
  kind: fc.constantFrom('magnetic' as const, 'electric' as const),
  f: fc.nat(),
  i: fc.nat(),
})

/** Adds to the part of one entry that the entry may not have or that its mirror image ties; and says where. */
export function shifted(
  known: Known,
  at: { readonly kind: 'magnetic' | 'electric'; readonly f: number; readonly i: number },
  by: number,
) {
  const [f, i] = [at.f % known.natures.length, at.i % known.natures.length]
  const part = f === i && known.natures[f] === 'dirac' ? 1 : 0
  const grown = (x: number): number => x + (x < 0 ? -by : by)
  const matrix = known[at.kind].map((row, a) =>
    row.map((z, b): Z => (a !== f || b !== i ? z : part === 0 ? [grown(z[0]), z[1]] : [z[0], grown(z[1])])),
  )
  return { model: { ...known, [at.kind]: matrix }, f, i }
}

const decimal = (n: number): string => (n / 1e14).toExponential(4)

export function slhaOf({ natures, magnetic, electric }: Known): Imported {
  const block = (name: string, matrix: Matrix, part: 0 | 1): string =>
    `BLOCK ${name} Q2= 0\n# nuvertex: unit = GeV^-1\n${matrix.flatMap((row, f) => row.map((z, i) => ` ${f + 1} ${i + 1} ${decimal(z[part])}\n`)).join('')}`
  const text = `# nuvertex: nature = ${natures.join(', ')}\n${block('NUFM', magnetic, 0)}${block('IMNUFM', magnetic, 1)}${block('NUFE', electric, 0)}${block('IMNUFE', electric, 1)}`
  return right(importModel(text, { file: 'x.slha' }))
}

/** With V = [γµ, q̸] (G_L P_L + G_R P_R) and s = −1: f_M = −i(G_L + G_R), f_E = G_L − G_R. */
export function ufoOf({ natures, magnetic, electric }: Known): Imported {
  const pairs = natures.flatMap((_, f) => natures.map((__, i) => [f, i] as const))
  const used = pairs.filter(([f, i]) => [magnetic, electric].some((m) => m[f]?.[i]?.some((x) => x !== 0)))
  const coupling = (f: number, i: number, sign: 1 | -1): string => {
    const [[x, y], [u, v]] = [magnetic[f]?.[i] ?? [0, 0], electric[f]?.[i] ?? [0, 0]]
    return `complex(${-y / 1e14} + ${(sign * u) / 1e14}, ${x / 1e14} + ${(sign * v) / 1e14})/2`
  }
  const files = ufo({
    neutrals: natures.map((own, k) => ({
      name: `n${k}`,
      code: [12, 14, 16, 18][k] ?? 0,
      isMajorana: own === 'majorana',
    })),
    couplings: Object.fromEntries(
      used.flatMap(([f, i]) => [
        [`GL_${f}${i}`, coupling(f, i, 1)],
        [`GR_${f}${i}`, coupling(f, i, -1)],
      ]),
    ),
    vertices: used.map(([f, i]) => ({
      particles: `n${i}${natures[i] === 'dirac' ? '__tilde__' : ''} n${f} a`,
      terms: { FFV5: `GL_${f}${i}`, FFV6: `GR_${f}${i}` },
    })),
  })
  return right(importUfo(files))
}

/** λ = µ − iε; C = −λ/2 of Majorana, −λ†/2 of Dirac neutrinos. Halves have a digit more. */
export function wcxfOf({ natures, magnetic, electric }: Known): Imported {
  const isMajorana = natures[0] === 'majorana'
  const lambda = (f: number, i: number): Z => {
    const [[x, y], [u, v]] = [magnetic[f]?.[i] ?? [0, 0], electric[f]?.[i] ?? [0, 0]]
    return [x + v, y - u]
  }
  const lines = natures.flatMap((_, a) =>
    natures.flatMap((__, b) => {
      if (isMajorana && a >= b) return []
      const [re, im] = isMajorana ? lambda(a, b) : lambda(b, a)
      return [`  nugamma_${a + 1}${b + 1}: { Re: ${-re / 2}e-14, Im: ${((isMajorana ? -1 : 1) * im) / 2}e-14 }\n`]
    }),
  )
  const head = `eft: WET\nbasis: nuvertex-${natures[0]}\nscale: 91\nvalues:\n`
  return right(importModel(head + lines.join(''), { file: 'x.yml' }))
}

export function right<A>(result: E.Either<unknown, A>): A {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
