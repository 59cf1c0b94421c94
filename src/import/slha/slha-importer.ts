// The importer of SLHA and FLHA files: mixing, masses and our own blocks of form factors → a model file.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import * as Q from '../../exact/rational.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import type { Importer, ImportOptions } from '../importer.js'
import { type ModelMap, modelText } from '../model-text.js'
import { chooseMixing, matrixOf, type SlhaMixing, stateCount, withPositiveMasses } from './choose-mixing.js'
import { formFactorMap, type GivenFormFactors, readFormFactors } from './form-factor-blocks.js'
import { type MajoranaConflict, majoranaConflict } from './majorana-conflict.js'
import { type Masses, readMasses } from './masses.js'
import { formFactorBlocks, imaginaryOf, knownBlocks } from './mixing-blocks.js'
import { findOddities, tellCp } from './mixing-findings.js'
import { neutralinoCodes, neutralinoParities, readNeutralinoMixing, tellNeutralinos } from './neutralino-mixing.js'
import { rowsOf } from './oriented-mixing.js'
import { readSlha } from './read-slha.js'
import { fieldsOf, itemsOf, type RemarkField } from './remark.js'
import { findOpenPhases } from './signed-masses.js'
import type { SlhaDocument } from './slha-document.js'
import { newLog, type SlhaLog } from './slha-log.js'
import { placeOf } from './slha-number.js'
import { scalesOf } from './slha-scale.js'
import { readStates, type SlhaStates, stateMaps } from './slha-states.js'

export const slhaImporter: Importer = {
  id: 'slha',
  title: 'SUSY or Flavour Les Houches Accord',
  extensions: ['.slha', '.slha1', '.slha2', '.lha', '.flha', '.spc'],
  options: ['nature', 'assume', 'scale', 'q2', 'block', 'order', 'majoranaPhases', 'codes'],
  detect: (text) => /^[ \t]{0,80}block[ \t]{1,80}[A-Za-z]/im.test(text),
  read: (text, file, options) => {
    const document = readSlha(text, file)
    if (E.isLeft(document)) return document
    const scales = scalesOf(document.right)
    return E.map((made: Imported): Imported => ({ ...made, scales }))(importSlha(document.right, file, options))
  },
}

const remarkKeys = ['nature', 'cpParity', 'assume', 'lift'] as const

function importSlha(
  document: SlhaDocument,
  file: string | null,
  options: ImportOptions,
): E.Either<NonEmptyArray<Issue>, Imported> {
  const log = newLog(document.locate)
  const [scale, q2, codes] = readOptions(options, log)
  findSilenced(document, log)
  refuseStrayRemarks(document, log)
  const remark = fieldsOf(document.remarks, remarkKeys, [], log.trouble)
  const formFactors = readFormFactors(document, q2, log)
  const assume =
    options.assume ?? (remark.has('assume') ? itemsOf(remark.get('assume') ?? { value: '', offset: 0 }) : [])
  const nature = options.nature ?? (isAllDirac(remark.get('nature')) ? 'dirac' : undefined)
  const chosen = chooseMixing(document, scale, { ...options, assume, nature }, log)
  const given = chosen === undefined ? undefined : stateCount(chosen.mixing)
  const said = remark.get('nature')
  const neutralinos = chosen === undefined ? readNeutralinoMixing(document, scale, log) : undefined
  const stated = given ?? (said === undefined ? formFactors?.count : itemsOf(said).length)
  const wanted = stated ?? neutralinos?.rows.length
  const usual = stated === undefined && neutralinos !== undefined ? neutralinoCodes : undefined
  const masses = readMasses(document, { count: codes?.length ?? wanted, scale, codes: codes ?? usual }, log)
  const count = wanted ?? masses?.length
  const parities =
    usual === undefined || neutralinos === undefined ? [] : neutralinoParities(neutralinos, masses, document)
  if (chosen !== undefined) findOddities(chosen, document, log)
  else if (usual !== undefined && neutralinos !== undefined) tellNeutralinos(neutralinos, parities, log)
  else findNoMixing(document, formFactors, log)
  const stopped = sizeTrouble(count, formFactors, codes, log)
  if (count === undefined || stopped) return finish(null, log)
  const signs = majoranaSigns(chosen?.mixing, masses)
  const states = readStates({ count, masses, signs, remark, parities }, options, log)
  const mixing = chosen === undefined ? undefined : withPositiveMasses(chosen.mixing, states)
  const matrix = mixing === undefined ? undefined : matrixOf(mixing)
  if (matrix !== undefined) tellCp(matrix, states, assume.includes('cp'), log)
  const lift = remark.get('lift')
  placeStates(states, log)
  const isNatureSaid = options.nature !== undefined || said !== undefined || signs.length > 0
  const conflict = isNatureSaid || formFactors === undefined ? undefined : majoranaConflict(formFactors)
  if (conflict !== undefined) log.finding('not-evaluable', 'nature-unknown', natureMessage(conflict), conflict.offset)
  const hasOpenPhase = findOpenPhases(states, assume, document, log)
  const model: ModelMap = {
    nuvertex: 1,
    name: file === null || file === '-' ? 'Imported from SLHA' : `Imported from ${file}`,
    states: stateMaps(states),
    assume: assume.length === 0 ? undefined : assume,
    lift: lift === undefined ? undefined : itemsOf(lift),
    q2: formFactors?.q2 === 0 ? 0 : undefined,
    convention: formFactors?.convention?.value,
    mixing: mixing === undefined ? undefined : mixingMap(mixing, log),
    formFactors:
      formFactors === undefined || conflict !== undefined
        ? undefined
        : formFactorMap(formFactors, count, hasOpenPhase, log),
  }
  const notices = log.notices.map(({ message, location }) =>
    location === null ? message : `line ${location.line}: ${message}`,
  )
  return finish(modelText(model, notices), log)
}

const natureMessage = ({ claim }: MajoranaConflict): string =>
  `Nothing says whether these neutrinos are Dirac or Majorana, and the verdict on the form factors depends on it: Majorana neutrinos need ${claim}, which does not hold. --nature, or a remark of the file, says which they are.`

function finish(text: string | null, log: SlhaLog): E.Either<NonEmptyArray<Issue>, Imported> {
  const { refused, trouble, findings, notices, places } = log
  const [first, ...more] = [...refused, ...(trouble.issues() ?? [])]
  return first === undefined ? E.right({ importer: 'slha', text, findings, notices, places }) : E.left([first, ...more])
}

type Numbers = readonly [
  scale: Q.Rational | undefined,
  q2: Q.Rational | undefined,
  codes: readonly number[] | undefined,
]

function readOptions({ scale, q2, codes }: ImportOptions, { refuse }: SlhaLog): Numbers {
  const read = (name: string, text: string | undefined): Q.Rational | undefined => {
    const value = text === undefined ? undefined : Q.parseDecimal(text)
    if (text !== undefined && value === undefined)
      refuse({ code: 'invalid-number', path: name, expected: 'a decimal number', received: text })
    return value
  }
  return [read('--scale', scale), read('--q2', q2), codes === undefined ? undefined : readCodes(codes, refuse)]
}

function readCodes(codes: string, refuse: SlhaLog['refuse']): readonly number[] | undefined {
  const list = codes.split(',').map((code) => code.trim())
  if (list.every((code) => /^\d{1,9}$/.test(code))) return list.map(Number)
  const expected = 'PDG codes with commas between them, such as 12,14,16'
  refuse({ code: 'invalid-value', path: '--codes', expected, received: codes })
  return undefined
}

function findSilenced({ silenced, blocks }: SlhaDocument, log: SlhaLog): void {
  for (const { name, offset } of silenced) {
    if (!knownBlocks.includes(name) || blocks.some((block) => block.name === name)) continue
    log.finding('warning', 'commented-out-block', `The block ${name} is commented out, and so is absent.`, offset)
  }
}

const isAllDirac = (field: RemarkField | undefined): boolean =>
  field !== undefined && itemsOf(field).every((item) => item === 'dirac')

const ownBlocks: readonly string[] = Object.values(formFactorBlocks).flatMap((name) => [name, imaginaryOf(name)])

/** A remark that nobody reads is a mistake: one on the states below a block, or one on a block above its header. */
function refuseStrayRemarks({ blocks, strayRemarks }: SlhaDocument, { trouble }: SlhaLog): void {
  const strays = blocks.filter(({ name }) => !ownBlocks.includes(name)).flatMap(({ remarks }) => remarks)
  for (const { text, offset } of [...strays, ...strayRemarks]) {
    const expected = 'remarks on the states before the first block, and those on a block of form factors in it'
    const hint = 'Put unit, convention and values below the line BLOCK NUF…; all else at the head of the file.'
    trouble.add({ code: 'unknown-key', path: [], offset, expected, received: text.slice(0, 80), hint })
  }
}

function findNoMixing({ blocks }: SlhaDocument, formFactors: GivenFormFactors | undefined, log: SlhaLog): void {
  if (formFactors !== undefined || log.findings.some(({ kind }) => kind === 'not-evaluable')) return
  const message = 'No block of a neutrino mixing and no form factors: there is nothing to check.'
  log.finding('not-evaluable', 'no-neutrino-mixing', message, blocks[0]?.offset ?? null)
}

/** Form factors of more states than the mixing has, or a list of codes of another length. */
function sizeTrouble(
  count: number | undefined,
  formFactors: GivenFormFactors | undefined,
  codes: readonly number[] | undefined,
  { trouble, refused, refuse }: SlhaLog,
): boolean {
  if (count === undefined) return false
  const large = formFactors?.blocks.find(({ block }) => Math.max(block.rows, block.columns) > count)?.block
  const expected = `${count} states`
  if (large !== undefined) {
    const received = `${large.rows} × ${large.columns}`
    trouble.add({ code: 'wrong-size', path: [large.name], offset: large.offset, expected, received })
  }
  if (codes !== undefined && codes.length !== count)
    refuse({ code: 'wrong-size', path: '--codes', expected, received: `${codes.length} codes` })
  return trouble.count + refused.length > 0
}

/** What only Majorana neutrinos have. */
function majoranaSigns(mixing: SlhaMixing | undefined, masses: Masses | undefined): readonly string[] {
  const hasPhases =
    mixing?.kind === 'angles' &&
    [mixing.angles['alpha1'], mixing.angles['alpha2']].some((angle) => angle !== undefined && angle !== '0 deg')
  const hasSigns = masses?.some((mass) => mass?.isNegative === true) === true
  return [...(hasPhases ? ['Majorana phases'] : []), ...(hasSigns ? ['masses of either sign'] : [])]
}

function placeStates({ masses }: SlhaStates, log: SlhaLog): void {
  for (const [k, mass] of masses.entries()) {
    if (mass === undefined) continue
    log.place(['states', k], mass.offset)
  }
}

function mixingMap(mixing: SlhaMixing, log: SlhaLog): ModelMap {
  log.place(['mixing'], mixing.offset)
  if (mixing.kind === 'angles') {
    for (const [name, offset] of Object.entries(mixing.offsets)) log.place(['mixing', 'pdg', name], offset)
    return { pdg: mixing.angles }
  }
  for (const [alpha, row] of mixing.rows.entries())
    for (const [k, cell] of row.entries()) log.place(['mixing', 'matrix', alpha, k], placeOf(cell.re, cell.im))
  return { matrix: rowsOf(mixing) }
}
