// The importer of WCxf files: the neutrino dipoles among the Wilson coefficients → a model file. The other coefficients are
// held against their basis, if the user gives its file. A coefficient that is absent is not zero.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import * as Q from '../../exact/rational.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import { type ImportLog, newLog } from '../import-log.js'
import type { Importer, ImportOptions } from '../importer.js'
import { lineTable } from '../line-table.js'
import { type ModelMap, modelText } from '../model-text.js'
import { readDocument } from '../read-document.js'
import { checkNames, checkReality } from './check-names.js'
import { brokenAntisymmetry, isAlmostDipole, isDipole, readDipoles } from './dipole-coefficients.js'
import { dipoleReading } from './dipole-reading.js'
import { asFields, type Fields, kindOf } from './document-fields.js'
import { turnedModel } from './flavour-dipoles.js'
import { dipoleModel } from './model-map.js'
import { readBasis } from './read-basis.js'
import { readValues } from './read-values.js'
import { tellRoundingNoise } from './rounding-noise.js'
import { shippedBasis } from './shipped-basis.js'
import type { WcxfBasis, WcxfFile, WcxfValue } from './wcxf-file.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

const hasKey = (text: string, keys: string): boolean =>
  new RegExp(`(?:^|[{,])[ \\t]{0,80}["']?(?:${keys})["']?[ \\t]{0,80}:`, 'm').test(text)

export const wcxfImporter: Importer = {
  id: 'wcxf',
  title: 'Wilson coefficient exchange format',
  extensions: ['.wcxf.json', '.wcxf.yaml', '.wcxf.yml'],
  options: ['nature', 'assume', 'basis', 'dipoleSum', 'neutrinos', 'mixing'],
  detect: (text) => hasKey(text, 'eft') && hasKey(text, 'values|sectors'),
  read: (text, file, options) => {
    const document = readDocument(text, { file })
    if (E.isLeft(document)) return document
    const log = newLog(lineTable(text, file))
    const context = { document: document.right, log }
    const fields = asFields(document.right.value)
    if (fields === undefined) {
      const [expected, received] = ['a map with the keys eft, basis, scale and values', kindOf(document.right.value)]
      log.trouble.add({ code: 'wrong-type', path: [], offset: 0, expected, received })
      return finish(null, log)
    }
    if (Object.hasOwn(fields, 'sectors') && !Object.hasOwn(fields, 'values')) return definition(fields, context)
    const values = readValues(fields, context)
    if (values === undefined) return finish(null, log)
    const basis = options.basis === undefined ? E.right(undefined) : loadBasis(options.basis)
    if (E.isLeft(basis)) return basis
    const scales = [Q.print(values.scale)]
    return E.map((made: Imported): Imported => ({ ...made, scales, isAtScale: true }))(
      importValues(values, basis.right, { file, options }, log),
    )
  },
}

/** A file that defines a basis or a theory gives no values. */
function definition(fields: Fields, context: Parameters<typeof readBasis>[1]): Result<Imported> {
  const basis = Object.hasOwn(fields, 'basis') ? readBasis(fields, context) : undefined
  const what = basis === undefined ? 'a theory' : `the basis ${basis.basis} of ${basis.eft}`
  const message = `The file defines ${what}, and gives no values: there is nothing to check.`
  context.log.finding('not-evaluable', 'no-form-factors', message, 0)
  return finish(null, context.log)
}

function loadBasis({ text, file }: NonNullable<ImportOptions['basis']>): Result<WcxfBasis> {
  const document = readDocument(text, { file })
  if (E.isLeft(document)) return document
  const log = newLog(lineTable(text, file))
  const fields = asFields(document.right.value)
  const basis = fields === undefined ? undefined : readBasis(fields, { document: document.right, log })
  const [first, ...more] = log.trouble.issues() ?? []
  if (first !== undefined) return E.left([first, ...more])
  if (basis !== undefined) return E.right(basis)
  const location = { file, line: 1, column: 1 }
  return E.left([
    { code: 'wrong-type', path: '$', location, expected: 'a basis file of WCxf', received: 'no map', hint: null },
  ])
}

interface Source {
  readonly file: string | null
  readonly options: ImportOptions
}

function importValues(
  values: WcxfFile,
  given: WcxfBasis | undefined,
  { file, options }: Source,
  log: ImportLog,
): Result<Imported> {
  if (given !== undefined && (given.eft !== values.eft || given.basis !== values.basis)) {
    const [expected, received] = [`the basis ${values.basis} of ${values.eft}`, `${given.basis} of ${given.eft}`]
    log.refuse({ code: 'invalid-value', path: '--basis', expected, received })
  }
  const isBelow = /^(?:WET|LEFT)/i.test(values.eft)
  const dipoles = values.values.filter((value) => isBelow && isDipole(value))
  const rest = values.values.filter((value) => !dipoles.includes(value))
  checkRest(rest, given ?? shippedBasis(values.eft, values.basis), values, log)
  if (dipoles.length === 0) {
    log.finding('not-evaluable', 'no-form-factors', nothingMessage(values), values.offset.basis)
    return finish(null, log)
  }
  const reading = dipoleReading(values, given, options, log)
  const read = readDipoles(dipoles, reading.nature, log)
  tellRoundingNoise(read, log)
  const [broken] = reading.isNatureSaid ? [] : brokenAntisymmetry(read)
  if (broken !== undefined) {
    log.finding('not-evaluable', 'nature-unknown', natureMessage(broken.claim), broken.offset)
    return finish(null, log)
  }
  const head = { name: nameOf(file), assume: options.assume }
  return reading.indices === 'mass'
    ? finish(() => dipoleModel(head, read, reading, log), log)
    : finish(() => turnedModel(head, read, { reading, mixing: options.mixing }, log), log)
}

function checkRest(
  rest: readonly WcxfValue[],
  basis: WcxfBasis | undefined,
  { eft, basis: name, offset }: WcxfFile,
  log: ImportLog,
): void {
  const meant = rest.filter((value) => isAlmostDipole(value) || isDipole(value))
  for (const { name: received, keyOffset } of meant.filter((value) => basis?.coefficients.has(value.name) !== true)) {
    const expected = 'nugamma_ij with indices from 1 to 3, in a theory below the electroweak scale (WET)'
    log.trouble.add({ code: 'unknown-key', path: ['values', received], offset: keyOffset, expected, received })
  }
  if (basis !== undefined) {
    checkNames(rest, basis, log)
    checkReality(rest, basis, log)
  } else if (rest.length > 0) {
    const message = `Names and reality of the coefficients of ${eft}, ${name} are not checked: --basis FILE gives the basis file.`
    log.notice(message, offset.basis)
  }
}

const nothingMessage = ({ eft, basis, values }: WcxfFile): string =>
  `No coefficient of ${eft}, ${basis} in the file (${values.length} in all) is an electromagnetic dipole of neutrinos, nugamma_ij: there is nothing to check, and what is absent is not zero.`

const natureMessage = (claim: string): string =>
  `Nothing says whether these neutrinos are Dirac or Majorana, and the verdict depends on it: Majorana neutrinos need ${claim}, which does not hold; for Dirac neutrinos any coefficients are allowed. --nature says which they are.`

const nameOf = (file: string | null): string =>
  file === null || file === '-' ? 'Imported from WCxf' : `Imported from ${file}`

/** The model is made only of a source without issues. */
function finish(model: (() => ModelMap) | null, log: ImportLog): Result<Imported> {
  const { refused, trouble, findings, notices, places } = log
  const [first, ...more] = [...refused, ...(trouble.issues() ?? [])]
  if (first !== undefined) return E.left([first, ...more])
  const made = model === null ? null : model()
  const comments = notices.map(({ message }) => message)
  const text = made === null ? null : modelText(made, comments)
  return E.right({ importer: 'wcxf', text, findings, notices, places })
}
