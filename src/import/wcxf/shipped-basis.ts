// Our extension bases: neutrino dipoles, which no published basis has. The coefficients are those of rules/wcxf/.

import { wcxfBases } from '../../catalogue/embedded-wcxf.js'
import type { Nature } from '../../physics/state.js'
import type { WcxfBasis } from './wcxf-file.js'

export interface DipoleBasis extends WcxfBasis {
  readonly nature: Nature
}

const asBasis = (nature: Nature): DipoleBasis | undefined => {
  const found = wcxfBases.find(({ basis }) => basis === `nuvertex-${nature}`)
  if (found === undefined) return undefined
  const names = Object.values(found.sectors).flatMap((sector) => Object.keys(sector))
  const { eft, basis } = found
  return { nature, eft, basis, coefficients: new Map(names.map((name) => [name, { isReal: false }])) }
}

/** Both, by what the neutrinos are. */
export const dipoleBases: readonly DipoleBasis[] = [asBasis('majorana'), asBasis('dirac')].flatMap(
  (basis) => basis ?? [],
)

/** Ours of this name. */
export const shippedBasis = (eft: string, basis: string): DipoleBasis | undefined =>
  dipoleBases.find((one) => one.eft === eft && one.basis === basis)
