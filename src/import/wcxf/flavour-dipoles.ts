// Dipoles whose indices count flavours → a model of mass states, where a mixing is given. What does not depend on the basis is
// said without one: λ = UᵀλᶠU is antisymmetric exactly if λᶠ is, and Σ_{i<j} |λ_ij|² is that of the flavours, since the Frobenius norm
// is the same in all bases. For Dirac neutrinos any λ is allowed, unless a symmetry is assumed.

import * as Q from '../../exact/rational.js'
import type { Nature } from '../../physics/state.js'
import type { ImportLog } from '../import-log.js'
import type { ModelMap } from '../model-text.js'
import type { StateMixing } from '../state-mixing.js'
import { brokenAntisymmetry, type DipoleCoefficient } from './dipole-coefficients.js'
import type { DipoleReading } from './dipole-reading.js'
import { flavourModel, lambdaOf, type ModelHead, statesOnly } from './model-map.js'

interface Turning {
  readonly reading: DipoleReading
  readonly mixing: StateMixing | undefined
}

/** The model; without its form factors, and with a finding, where these cannot be had. */
export function turnedModel(
  head: ModelHead,
  dipoles: readonly DipoleCoefficient[],
  { reading, mixing }: Turning,
  log: ImportLog,
): ModelMap {
  const { nature } = reading
  const without = (why: string): ModelMap => {
    log.finding('not-evaluable', 'flavour-basis', why, dipoles[0]?.offset ?? null)
    return { ...statesOnly(head, reading, mixing), mixing: mixing?.record }
  }
  const broken = nature === 'majorana' ? brokenAntisymmetry(dipoles) : []
  for (const { claim, offset } of broken) {
    const message = `The dipoles of Majorana neutrinos are antisymmetric in every basis, and ${claim} does not hold.`
    log.finding('violation', 'not-antisymmetric', message, offset)
  }
  if (broken.length > 0)
    return without('The moments of mass states are not worked out: no basis makes these coefficients antisymmetric.')
  if (nature === 'majorana') tellNorm(dipoles, reading, log)
  if (mixing === undefined) return without(noMixing[nature])
  if (nature === 'dirac' && reading.indices === 'flavour') return without(noRightHanded)
  if (nature === 'majorana' && mixing.matrix.openPhases.length > 0) return without(openPhases(mixing))
  const model = flavourModel(head, dipoles, reading, mixing, log)
  if (model === undefined) return without('The moments of mass states are beyond the range of doubles.')
  const map = nature === 'dirac' ? 'lambda = lambda^F U' : 'lambda = U^T lambda^F U'
  const message = `The moments are those of mass states, ${map}, lambda = mu - i eps, with U of ${mixing.name}: rows e, mu, tau. Its rows have to have the phases of the charged leptons that the coefficients have, which no file says: other phases turn real moments into imaginary ones.`
  log.notice(message, null)
  return model
}

const noMixing: Readonly<Record<Nature, string>> = {
  majorana:
    'The indices of nugamma count flavours, and the moments of mass states need the mixing matrix: lambda = U^T lambda^F U, lambda = mu - i eps. --mixing gives it. Without it only this is known: the coefficients given are antisymmetric, and then so are those of mass states, whatever U is; that is all that the Majorana condition asks of them. --neutrinos mass reads them as mass states.',
  dirac:
    'The indices of nugamma count flavours, and the moments of mass states need the mixing matrix and the basis of right-handed fields: lambda = V^dagger lambda^F U, lambda = mu - i eps. --mixing and --neutrinos flavour-mass give them. Without them only this is known: any lambda of Dirac neutrinos is allowed, unless a symmetry such as CP is assumed. --neutrinos mass reads the indices as mass states.',
}

const noRightHanded =
  'The second index of nugamma counts right-handed fields in a basis that nothing fixes: lambda = V^dagger lambda^F U, and U alone leaves V open. --neutrinos flavour-mass says that it counts the partners of the mass states.'

const openPhases = ({ name }: StateMixing): string =>
  `The mixing of ${name} leaves Majorana phases open (alpha21, alpha31), and they turn mu into eps: lambda_ij has the phase of column i times that of column j. Give them in a model file, as mixing: { pdg: … } with alpha21 and alpha31.`

/** Σ_{i<j} (|µ_ij|² + |ε_ij|²), exact, if every coefficient is given. */
function tellNorm(dipoles: readonly DipoleCoefficient[], reading: DipoleReading, log: ImportLog): void {
  const upper = lambdaOf(dipoles, reading).flatMap((row, i) => row.filter((_, j) => j > i))
  let sum = Q.zero
  for (const z of upper) {
    if (z === undefined) return
    sum = Q.add(sum, Q.add(Q.multiply(z.re, z.re), Q.multiply(z.im, z.im)))
  }
  const message = `In every basis the sum over i < j of |mu_ij|^2 + |eps_ij|^2 is ${Q.print(sum)} GeV^-2.`
  log.notice(message, null)
}
