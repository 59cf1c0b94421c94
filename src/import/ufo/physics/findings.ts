// What is odd or open about the form factors of a UFO model, besides the values themselves.

import type { Location } from '../../../physics/location.js'
import type { Finding } from '../../../physics/report.js'
import { importFinding } from '../../import-finding.js'
import * as C from '../expression/complex-ball.js'
import type { UfoModel, UfoParameter } from '../model/ufo-model.js'
import type { Entries } from './entries.js'
import type { UfoState } from './neutrino-states.js'
import { unknownVertices } from './photon-vertices.js'
import type { UfoEntry } from './ufo-entry.js'

/** Not one photon vertex of neutral leptons. */
export const nothingDeclared = (location: Location): Finding =>
  importFinding(
    'not-evaluable',
    'no-form-factors',
    'The model declares no electromagnetic form factors: it has no vertex of two neutral leptons and a photon.',
    location,
  )

/** Photon vertices that hold nothing but parts along q: a model of which nothing is known is not said to be right. */
export function unseenFinding({ entries, obstacles, unseen }: Entries): Finding | undefined {
  const [first] = entries
  if (first === undefined || obstacles.length > 0 || entries.some(({ values }) => values.size > 0)) return undefined
  const message = `No vertex of two neutral leptons and a photon holds a form factor that a real photon sees: ${unseen.join(', ')} has parts along q alone.`
  return importFinding('not-evaluable', 'no-form-factors', message, first.location)
}

/** Vertices of a photon with a particle that is not declared: they may be of neutrinos. */
export const unknownFindings = (model: UfoModel): readonly Finding[] =>
  unknownVertices(model).map(({ vertex, name }) =>
    importFinding(
      'not-evaluable',
      'value-not-evaluable',
      `The vertex ${vertex.name} is not evaluable: its particle ${name.slice(0, 80)} is not declared.`,
      vertex.location,
    ),
  )

export const obstacleFindings = ({ obstacles }: Entries): readonly Finding[] =>
  obstacles.map(({ kind, message, location }) =>
    importFinding(
      'not-evaluable',
      kind === 'outside' ? 'outside-form-factors' : 'value-not-evaluable',
      message,
      location,
    ),
  )

/** A coupling is zero, and only because a parameter is. */
export const isSilent = (entry: UfoEntry): boolean =>
  entry.silent.length > 0 && [...entry.values.values()].every(C.isExactZero)

/** Entries that are zero by parameters that are zero: a verdict on them would say nothing about the model. */
export function silentFinding(entries: readonly UfoEntry[], zeroBlocks: ReadonlySet<string>): Finding | undefined {
  const silent = entries.filter(isSilent)
  const [first] = silent
  const parameters = [...new Set(silent.flatMap((entry) => entry.silent))]
  if (first === undefined) return undefined
  const names = `${listed(parameters.map(({ name }) => name))} ${parameters.length === 1 ? 'is' : 'are'} zero`
  const why = blocksOf(parameters, zeroBlocks)
  const message =
    silent.length === entries.length
      ? `Every form factor vanishes, because ${why}: ${names}. Give values with --params.`
      : `${silent.length} of ${entries.length} vertices ${silent.length === 1 ? 'vanishes' : 'vanish'}, because ${why}: ${names}. ${silent.length === 1 ? 'It is' : 'They are'} left open.`
  const kind = silent.length === entries.length ? 'not-evaluable' : 'warning'
  return importFinding(kind, 'zero-by-parameters', message, parameters[0]?.location ?? first.location)
}

/** Two indices: a matrix, which mixes if it is named so. */
const isMixing = ({ block, code }: UfoParameter): boolean =>
  code.length === 2 && /mix|pmns|^(im)?u[a-z]*$/i.test(block ?? '')

/** `block UVMIX is zero, not unitary`, or `parameters of block DIPOLE are zero` where others in it are not. */
function blocksOf(parameters: readonly UfoParameter[], zeroBlocks: ReadonlySet<string>): string {
  const blocks = [...new Set(parameters.map(({ block }) => block ?? 'an unnamed block'))]
  const isWhole = blocks.every((block) => zeroBlocks.has(block.toUpperCase()))
  const named = `${blocks.length === 1 ? 'block' : 'blocks'} ${listed(blocks)}`
  if (!isWhole) return `parameters of ${named} are zero`
  return `${named} ${blocks.length === 1 ? 'is' : 'are'} zero${parameters.some(isMixing) ? ', not unitary' : ''}`
}

const longest = 6
const listed = (words: readonly string[]): string =>
  words.length > longest ? `${words.slice(0, longest).join(', ')} and ${words.length - longest} more` : words.join(', ')

const namesOf = (vertices: UfoEntry['vertices']): string => vertices.map(({ name }) => name).join(', ')

/** A vertex whose mirror image is not listed: what is not listed is zero for a generator, and open here. */
export function oneSidedFindings(entries: readonly UfoEntry[], states: readonly UfoState[]): readonly Finding[] {
  const known = new Set(entries.map(({ final, initial }) => `${final} ${initial}`))
  return entries.flatMap((entry) => {
    const { final, initial, vertices, location } = entry
    const [f, i] = [states[final], states[initial]]
    const isListed = known.has(`${initial} ${final}`) || (f?.nature === 'majorana' && i?.nature === 'majorana')
    if (isListed || isSilent(entry) || f === undefined || i === undefined) return []
    const message =
      `${namesOf(vertices)} takes ${i.label} to ${f.label}, and no vertex takes ${f.label} to ${i.label}. A program that ` +
      'takes what is not listed for zero breaks hermiticity here.'
    return [importFinding('warning', 'conjugate-not-listed', message, location)]
  })
}

/** Masses that cannot be used: a sign that belongs to the phases of the fields is never guessed away. */
export const massFindings = (states: readonly UfoState[]): readonly Finding[] =>
  states.flatMap(({ label, massTrouble, location }) =>
    massTrouble?.isNegative === true
      ? [
          importFinding(
            'not-evaluable',
            'value-not-evaluable',
            `The mass of ${label} is negative: its sign changes the phases of the form factors, which are left open.`,
            location,
          ),
        ]
      : [],
  )
