// The classes of UFO models, with the names of the arguments that they take by position, in order.

import type { PythonValue } from '../python/python-value.js'

const signatures: ReadonlyMap<string, readonly string[]> = new Map([
  ['Particle', 'pdg_code name antiname spin color mass width texname antitexname charge line propagating'.split(' ')],
  ['Parameter', 'name nature type value texname lhablock lhacode'.split(' ')],
  ['Coupling', ['name', 'value', 'order']],
  ['Lorentz', ['name', 'spins', 'structure']],
  ['Vertex', ['name', 'particles', 'color', 'lorentz', 'couplings']],
])

/** Classes that declare nothing about vertices of two fermions and a photon at tree level. */
const others = [
  'CTVertex',
  'CTParameter',
  'CTCoupling',
  'CouplingOrder',
  'Decay',
  'FormFactor',
  'Function',
  'Propagator',
]

/** Whether an object of a class may be passed over; one of any other might change what is declared. */
export const isIdleClass = (name: string): boolean => others.includes(name)

/** The arguments of a call by name; the position of one that the class has no name for, or of one given twice. */
export function namedArguments(
  className: string,
  given: ReadonlyMap<string, PythonValue>,
): ReadonlyMap<string, PythonValue> | { readonly stray: PythonValue } {
  const names = signatures.get(className) ?? []
  const named = new Map<string, PythonValue>()
  for (const [key, value] of given) {
    const name = /^\d+$/.test(key) ? names[Number(key)] : key
    if (name === undefined || named.has(name)) return { stray: value }
    named.set(name, value)
  }
  return named
}
