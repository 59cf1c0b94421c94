// The vertices of two neutral leptons and a photon, and those that tell the sign and size of the elementary charge.

import type { UfoModel, UfoParticle, UfoVertex } from '../model/ufo-model.js'

/** A vertex of two spin-½ particles and a photon; places count from 1. */
export interface PhotonVertex {
  readonly vertex: UfoVertex
  readonly photon: number
  /** By place; `undefined` at the photon's. */
  readonly fermions: readonly (UfoParticle | undefined)[]
}

const photonCode = 22
const spinHalf = 2

/** Every vertex of two spin-½ particles and a photon, in the order of the file. */
export function photonVertices(model: UfoModel): readonly PhotonVertex[] {
  return model.vertices.flatMap((vertex) => {
    const particles = vertex.particles.map((name) => model.particles.get(name))
    const photon = particles.findIndex((particle) => particle?.pdgCode === photonCode)
    const fermions = particles.map((particle) => (particle?.spin === spinHalf ? particle : undefined))
    const count = fermions.filter((particle) => particle !== undefined).length
    return particles.length === 3 && photon >= 0 && count === 2 ? [{ vertex, photon: photon + 1, fermions }] : []
  })
}

/** Vertices of three particles, one of them a photon, with names that no particle has: nobody knows what they join. */
export function unknownVertices(model: UfoModel): readonly { readonly vertex: UfoVertex; readonly name: string }[] {
  return model.vertices.flatMap((vertex) => {
    const isOfPhoton = vertex.particles.some((name) => model.particles.get(name)?.pdgCode === photonCode)
    const name = vertex.particles.find((one) => !model.particles.has(one))
    return vertex.particles.length === 3 && isOfPhoton && name !== undefined ? [{ vertex, name }] : []
  })
}

/** Neutral and colourless, of spin ½. */
export const isNeutralLepton = ({ spin, charge, colour }: UfoParticle): boolean =>
  spin === spinHalf && charge === 0 && colour === 1

const partners = ({ fermions }: PhotonVertex): readonly UfoParticle[] =>
  fermions.filter((particle) => particle !== undefined)

export const isNeutralVertex = (vertex: PhotonVertex): boolean => partners(vertex).every(isNeutralLepton)

/** A charged particle and its antiparticle. */
export const isChargedVertex = (vertex: PhotonVertex): boolean => {
  const [a, b] = partners(vertex)
  return a !== undefined && b !== undefined && a.charge !== 0 && a.pdgCode === -b.pdgCode
}

/** Whether a particle is its own antiparticle. */
export const isMajorana = ({ name, antiname }: UfoParticle): boolean => name === antiname
