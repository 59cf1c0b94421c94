// Assignments of the files of a model → its objects.

import type { Issue } from '../../../physics/issue.js'
import type { PythonFile } from '../python/read-python.js'
import { type Attributes, describeValue, listOf, namesOf, numberOf, reportAt, textOf } from './attributes.js'
import type { Declared, UfoExpressionObject, UfoParameter, UfoParticle, UfoTerm, UfoVertex } from './ufo-model.js'

/** Objects of one class in a file, by the variable they are assigned to; a name that is assigned twice is an issue. */
export function objectsOf<A>(
  file: PythonFile,
  className: string,
  read: (attributes: Attributes) => A | undefined,
  issues: Issue[],
): ReadonlyMap<string, A> {
  const objects = new Map<string, A>()
  for (const { target, offset, value } of file.assignments) {
    if (value.kind !== 'call' || value.callee !== className) continue
    const owner = `${className} ${target}`
    const attributes: Attributes = { offset, given: value.arguments, locate: file.locate, issues, owner }
    if (objects.has(target)) reportAt(attributes, offset, 'each name once', `${target} again`, 'duplicate-id')
    const object = read(attributes)
    if (object !== undefined) objects.set(target, object)
  }
  return objects
}

/** Particles and their antiparticles. */
export function readParticles(file: PythonFile, issues: Issue[]): ReadonlyMap<string, UfoParticle> {
  const particles = new Map(objectsOf(file, 'Particle', readParticle, issues))
  for (const { target, offset, value } of file.assignments) {
    if (value.kind !== 'anti') continue
    const of = particles.get(value.of)
    const location = file.locate(offset)
    if (of === undefined) {
      const [expected, received] = ['a particle that is declared above', value.of]
      issues.push({ code: 'unknown-id', path: '$', location, expected, received, hint: null })
    } else {
      const { name, antiname, pdgCode, charge } = of
      const swapped = { name: antiname, antiname: name, pdgCode: -pdgCode, charge: -charge }
      particles.set(target, name === antiname ? of : { ...of, ...swapped, antiOf: value.of, location })
    }
  }
  return particles
}

function readParticle(attributes: Attributes): UfoParticle | undefined {
  const [name, antiname] = [textOf(attributes, 'name'), textOf(attributes, 'antiname')]
  const pdgCode = numberOf(attributes, 'pdg_code')
  const spin = numberOf(attributes, 'spin')
  const colour = numberOf(attributes, 'color')
  const charge = numberOf(attributes, 'charge', 0)
  const mass = attributes.given.get('mass')
  if (name === undefined || antiname === undefined || pdgCode === undefined) return undefined
  if (spin === undefined || colour === undefined || charge === undefined) return undefined
  const massName = mass?.kind === 'reference' ? mass.name : mass?.kind === 'string' ? mass.text : undefined
  const location = attributes.locate(attributes.offset)
  return { name, antiname, pdgCode, spin, colour, charge, mass: massName, antiOf: undefined, location }
}

export function readParameter(attributes: Attributes): UfoParameter | undefined {
  const name = textOf(attributes, 'name')
  const nature = textOf(attributes, 'nature')
  if (name === undefined || nature === undefined) return undefined
  const { given, locate, offset } = attributes
  const [type, value, block] = [given.get('type'), given.get('value'), given.get('lhablock')]
  const code = listOf(attributes, 'lhacode').flatMap((item) => (item.kind === 'number' ? [item.value] : []))
  return {
    name,
    isExternal: nature === 'external',
    isReal: type?.kind === 'string' && type.text === 'real',
    value:
      value?.kind === 'string' || value?.kind === 'number'
        ? { text: value.text, location: locate(value.offset) }
        : value === undefined
          ? undefined
          : reportAt(attributes, value.offset, 'value = a text or a number', describeValue(value)),
    block: block?.kind === 'string' ? block.text : undefined,
    code,
    location: locate(offset),
  }
}

/** A coupling or a Lorentz structure, whose expression is the attribute of the name given. */
export const readExpressionObject =
  (attribute: 'value' | 'structure') =>
  (attributes: Attributes): UfoExpressionObject | undefined => {
    const name = textOf(attributes, 'name')
    if (name === undefined) return undefined
    const { given, locate, offset } = attributes
    const value = given.get(attribute)
    const isText = value?.kind === 'string' || value?.kind === 'number'
    const expression: Declared | undefined = isText ? { text: value.text, location: locate(value.offset) } : undefined
    if (value?.kind === 'opaque') reportAt(attributes, value.offset, `${attribute} = a text`, value.what, 'unsupported')
    const reason = isText ? undefined : value === undefined ? `no ${attribute} is given` : describeValue(value)
    return { name, expression, reason, location: locate(offset) }
  }

export function readVertex(attributes: Attributes): UfoVertex | undefined {
  const name = textOf(attributes, 'name')
  const particles = namesOf(attributes, 'particles')
  const lorentz = namesOf(attributes, 'lorentz')
  const colours = listOf(attributes, 'color').map((item) => (item.kind === 'string' ? item.text : '?'))
  const couplings = attributes.given.get('couplings')
  const location = attributes.locate(attributes.offset)
  if (name === undefined) return undefined
  if (couplings?.kind !== 'map') {
    const [at, received] =
      couplings === undefined ? [attributes.offset, 'none'] : [couplings.offset, describeValue(couplings)]
    return reportAt(attributes, at, 'couplings = a map of (colour, Lorentz) to couplings', received)
  }
  const terms: UfoTerm[] = []
  for (const [key, value] of couplings.entries) {
    const [colour, structure] = key.kind === 'list' ? key.items.map((item) => indexOf(item)) : []
    const own = structure === undefined ? undefined : lorentz[structure]
    const names = (value.kind === 'list' ? value.items : [value]).flatMap((item) =>
      item.kind === 'reference' ? [item.name] : [],
    )
    if (colour === undefined || own === undefined || names.length === 0) {
      reportAt(attributes, key.offset, '(colour, Lorentz): coupling', 'something else')
    } else terms.push({ couplings: names, lorentz: own, colour: colours[colour] ?? '?' })
  }
  return { name, particles, terms, location }
}

const indexOf = (item: { readonly kind: string; readonly value?: unknown }): number | undefined =>
  item.kind === 'number' && Number.isInteger(item.value) ? Number(item.value) : undefined
