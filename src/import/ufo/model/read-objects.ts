// Assignments of the files of a model → its objects.

import type { Issue } from '../../../physics/issue.js'
import type { PythonFile } from '../python/read-python.js'
import { type Attributes, describeValue, listOf, namesOf, reportAt, textOf } from './attributes.js'
import { isIdleClass, namedArguments } from './signatures.js'
import type { Declared, UfoExpressionObject, UfoParameter, UfoTerm, UfoVertex } from './ufo-model.js'

/** Objects of one class in a file, by the variable they are assigned to; a name that is assigned twice is an issue. */
export function objectsOf<A>(
  file: PythonFile,
  className: string,
  read: (attributes: Attributes) => A | undefined,
  issues: Issue[],
): ReadonlyMap<string, A> {
  const objects = new Map<string, A>()
  for (const { target, offset, value } of file.assignments) {
    if (value.kind !== 'call') continue
    const owner = `${value.callee} ${target}`
    const common = { offset, locate: file.locate, issues, owner }
    if (value.callee !== className) {
      const nobody: Attributes = { ...common, given: new Map() }
      if (!isIdleClass(value.callee))
        reportAt(nobody, offset, `objects of ${className}`, 'another class', 'unsupported')
      continue
    }
    const given = namedArguments(className, value.arguments)
    if ('stray' in given) {
      const at = given.stray.offset
      reportAt({ ...common, given: new Map() }, at, 'each argument once, by name or in its place', 'one more')
      continue
    }
    const attributes: Attributes = { ...common, given }
    if (objects.has(target)) reportAt(attributes, offset, 'each name once', `${target} again`, 'duplicate-id')
    const object = read(attributes)
    if (object !== undefined) objects.set(target, object)
  }
  return objects
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
  const places = new Set<string>()
  for (const [key, value] of couplings.entries) {
    const [colour, structure] = key.kind === 'list' ? key.items.map((item) => indexOf(item)) : []
    const own = structure === undefined ? undefined : lorentz[structure]
    const items = value.kind === 'list' ? value.items : [value]
    const names = items.flatMap((item) => (item.kind === 'reference' ? [item.name] : []))
    const place = `${colour} ${structure}`
    if (colour === undefined || own === undefined || names.length === 0 || names.length < items.length) {
      reportAt(attributes, key.offset, '(colour, Lorentz): coupling', 'something else')
    } else if (places.has(place)) {
      reportAt(attributes, key.offset, 'each (colour, Lorentz) once', 'the same again', 'given-twice')
    } else {
      places.add(place)
      terms.push({ couplings: names, lorentz: own, colour: colours[colour] ?? '?' })
    }
  }
  return { name, particles, terms, location }
}

const indexOf = (item: { readonly kind: string; readonly value?: unknown }): number | undefined =>
  item.kind === 'number' && Number.isInteger(item.value) ? Number(item.value) : undefined
