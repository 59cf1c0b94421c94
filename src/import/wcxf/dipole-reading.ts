// How the dipoles of a file are read, which the file does not say: Dirac or Majorana, the sum of the Lagrangian, and whether
// the indices count mass or flavour states. Our bases say all of it; for others the options do, or a default that is told.

import { columnCount } from '../../mixing/matrix/mixing-matrix.js'
import { type DipoleSum, diracFactor, majoranaFactor } from '../../physics/dipole-sum.js'
import type { Nature } from '../../physics/state.js'
import type { ImportLog } from '../import-log.js'
import type { ImportOptions, NeutrinoIndices } from '../importer.js'
import { neutrinoCount } from './dipole-coefficients.js'
import { shippedBasis } from './shipped-basis.js'
import type { WcxfBasis, WcxfFile } from './wcxf-file.js'

export interface DipoleReading {
  readonly nature: Nature
  /** Not by default: by the basis, its file, the mixing or an option. */
  readonly isNatureSaid: boolean
  readonly sum: DipoleSum
  readonly indices: NeutrinoIndices
}

interface Choice<A> {
  readonly value: A
  /** Why, for a notice; `undefined`: the user said so. */
  readonly origin: string | undefined
}

/** Decides, tells, and refuses options that contradict the basis. */
export function dipoleReading(
  file: WcxfFile,
  given: WcxfBasis | undefined,
  options: ImportOptions,
  log: ImportLog,
): DipoleReading {
  const ours = shippedBasis(file.eft, file.basis)
  if (ours !== undefined) {
    const own: DipoleReading = { nature: ours.nature, isNatureSaid: true, sum: 'upper', indices: 'mass' }
    refuseOther('--nature', options.nature, own.nature, file, log)
    refuseOther('--dipole-sum', options.dipoleSum, own.sum, file, log)
    refuseOther('--neutrinos', options.neutrinos, own.indices, file, log)
    if (options.mixing !== undefined) refuseMixing(`the basis ${file.basis}`, log)
    log.notice(
      `${lagrangian(own)} The basis ${file.basis}, which is ours and not a published one, defines it so.`,
      null,
    )
    return own
  }
  const nature = natureOf(given, options)
  const sum = choose<DipoleSum>(options.dipoleSum, 'upper', 'the sum over the coefficients of a basis; --dipole-sum')
  const indices = choose<NeutrinoIndices>(options.neutrinos, 'flavour', `as in ${file.basis}; --neutrinos`)
  const reading = { nature: nature.value, isNatureSaid: !isDefault(nature), sum: sum.value, indices: indices.value }
  refuseContradictions(reading, options, log)
  const assumed = [
    ...(nature.origin === undefined ? [] : [`${nature.value} neutrinos (${nature.origin})`]),
    ...(sum.origin === undefined || nature.value === 'dirac' ? [] : [`the sum (${sum.origin})`]),
    ...(indices.origin === undefined ? [] : [`${indices.value} states (${indices.origin})`]),
  ]
  const open = assumed.length === 0 ? '' : ` The file does not say all of this; assumed: ${assumed.join('; ')}.`
  log.notice(`${lagrangian(reading)}${open}`, null)
  return reading
}

function refuseOther(path: string, wanted: string | undefined, own: string, { basis }: WcxfFile, log: ImportLog): void {
  if (wanted === undefined || wanted === own) return
  log.refuse({ code: 'given-twice', path, expected: `${own}, which the basis ${basis} says`, received: wanted })
}

function refuseMixing(whose: string, { refuse }: ImportLog): void {
  const [expected, hint] = [
    'coefficients of flavour states, which a mixing turns',
    `Those of ${whose} are of mass states.`,
  ]
  refuse({ code: 'unsupported', path: '--mixing', expected, received: 'mass states', hint })
}

function refuseContradictions({ nature, indices }: DipoleReading, { mixing }: ImportOptions, log: ImportLog): void {
  if (nature === 'majorana' && indices === 'flavour-mass') {
    const expected = 'mass or flavour: both indices of a Majorana dipole count the same fields'
    log.refuse({ code: 'invalid-value', path: '--neutrinos', expected, received: indices })
  }
  if (mixing === undefined) return
  if (indices === 'mass') refuseMixing('the file, by --neutrinos mass,', log)
  const columns = columnCount(mixing.matrix)
  if (columns !== neutrinoCount) {
    const hint = 'Dipoles of further states are absent from the file, which does not make them zero.'
    const expected = `a mixing of ${neutrinoCount} states, which the indices count`
    log.refuse({ code: 'wrong-size', path: '--mixing', expected, received: `${columns} states`, hint })
  }
  if (mixing.nature !== undefined && mixing.nature !== nature) {
    const expected = `the ${mixing.nature} states of the mixing`
    log.refuse({ code: 'given-twice', path: '--nature', expected, received: nature })
  }
}

const isDefault = ({ origin }: Choice<unknown>): boolean => origin?.startsWith('the default') === true

const choose = <A>(wanted: A | undefined, fallback: A, origin: string): Choice<A> =>
  wanted === undefined
    ? { value: fallback, origin: `the default: ${origin} says otherwise` }
    : { value: wanted, origin: undefined }

function natureOf(given: WcxfBasis | undefined, { nature, mixing }: ImportOptions): Choice<Nature> {
  const listed = [...(given?.coefficients.keys() ?? [])].filter((name) => name.startsWith('nugamma_'))
  if (nature === undefined && listed.length > 0)
    return listed.includes('nugamma_11')
      ? { value: 'dirac', origin: 'the basis file has nugamma_11' }
      : { value: 'majorana', origin: 'the basis file has no nugamma_11' }
  if (nature === undefined && mixing?.nature !== undefined)
    return { value: mixing.nature, origin: `as the states of ${mixing.name}` }
  return choose<Nature>(nature, 'majorana', '--nature')
}

const sums: Readonly<Record<DipoleSum, string>> = {
  upper: 'sum over i < j of',
  all: 'sum over all i, j of',
  'half-all': '1/2 sum over all i, j of',
  'half-upper': '1/2 sum over i < j of',
}

/** What the coefficients are, in ASCII: it also stands in a comment of the model file. */
function lagrangian({ nature, sum }: DipoleReading): string {
  const term =
    nature === 'dirac'
      ? `L = sum over all i, j of C_ij nu_Li-bar sigma nu_Rj F + h.c., so mu - i eps = ${diracFactor} C^dagger`
      : `L = ${sums[sum]} C_ij (nu^c_i)-bar sigma nu_Lj F + h.c. with C antisymmetric, so mu - i eps = ${majoranaFactor[sum]} C`
  return `nugamma_ij is C_ij of ${term}, in GeV^-1 and without a factor e.`
}
