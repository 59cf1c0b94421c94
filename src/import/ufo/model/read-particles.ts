// The particles of a model with their antiparticles: `ve.anti()`, or a second declaration with the names exchanged.

import type { Issue } from '../../../physics/issue.js'
import type { PythonFile } from '../python/read-python.js'
import { type Attributes, numberOf, textOf } from './attributes.js'
import { objectsOf } from './read-objects.js'
import type { UfoParticle } from './ufo-model.js'

/** Particles and antiparticles by variable; a name or PDG code that two particles share is an issue. */
export function readParticles(file: PythonFile, issues: Issue[]): ReadonlyMap<string, UfoParticle> {
  const particles = new Map<string, UfoParticle>()
  const byName = new Map<string, string>()
  for (const [variable, particle] of objectsOf(file, 'Particle', readParticle, issues)) {
    const [before, twin] = [byName.get(particle.name), byName.get(particle.antiname)]
    const other = twin === undefined ? undefined : particles.get(twin)
    const isAnti = other !== undefined && twin !== variable && isAntiparticle(particle, other)
    if (before !== undefined) issues.push(sharedName(particle))
    byName.set(particle.name, before ?? variable)
    particles.set(variable, isAnti ? { ...particle, antiOf: twin } : particle)
  }
  issues.push(...sharedCodes([...particles.values()]))
  for (const { target, offset, value } of file.assignments) {
    if (value.kind !== 'anti') continue
    const of = particles.get(value.of)
    const location = file.locate(offset)
    if (of === undefined) {
      const [expected, received] = ['a particle that is declared above', value.of]
      issues.push({ code: 'unknown-id', path: '$', location, expected, received, hint: null })
    } else particles.set(target, antiparticleOf(of, value.of, particles, location))
  }
  return particles
}

const isAntiparticle = (a: UfoParticle, b: UfoParticle): boolean =>
  a.name !== a.antiname && a.name === b.antiname && a.antiname === b.name

function antiparticleOf(
  of: UfoParticle,
  variable: string,
  particles: ReadonlyMap<string, UfoParticle>,
  location: UfoParticle['location'],
): UfoParticle {
  const { name, antiname, pdgCode, charge, antiOf } = of
  if (name === antiname) return of
  const back = antiOf === undefined ? undefined : particles.get(antiOf)
  const swapped = { name: antiname, antiname: name, pdgCode: -pdgCode, charge: -charge }
  return back ?? { ...of, ...swapped, antiOf: variable, location }
}

const sharedName = ({ name, location }: UfoParticle): Issue => ({
  code: 'duplicate-id',
  path: '$',
  location,
  expected: 'each particle once',
  received: `${name.slice(0, 80)} again`,
  hint: null,
})

/** Spin-½ particles of one code would be one state. */
function sharedCodes(particles: readonly UfoParticle[]): readonly Issue[] {
  const seen = new Map<number, UfoParticle>()
  return particles.flatMap((particle) => {
    const { pdgCode, spin, antiOf, location } = particle
    const before = seen.get(Math.abs(pdgCode))
    if (spin !== 2 || antiOf !== undefined) return []
    seen.set(Math.abs(pdgCode), particle)
    if (before === undefined) return []
    const received = `${pdgCode} of ${before.name.slice(0, 40)} and ${particle.name.slice(0, 40)}`
    return [{ code: 'duplicate-id', path: '$', location, expected: 'each PDG code once', received, hint: null }]
  })
}

function readParticle(attributes: Attributes): UfoParticle | undefined {
  const [name, antiname] = [textOf(attributes, 'name'), textOf(attributes, 'antiname')]
  const pdgCode = numberOf(attributes, 'pdg_code')
  const spin = numberOf(attributes, 'spin')
  const colour = numberOf(attributes, 'color')
  const charge = numberOf(attributes, 'charge')
  const mass = attributes.given.get('mass')
  if (name === undefined || antiname === undefined || pdgCode === undefined) return undefined
  if (spin === undefined || colour === undefined || charge === undefined) return undefined
  const massName = mass?.kind === 'reference' ? mass.name : mass?.kind === 'string' ? mass.text : undefined
  const location = attributes.locate(attributes.offset)
  return { name, antiname, pdgCode, spin, colour, charge, mass: massName, antiOf: undefined, location }
}
