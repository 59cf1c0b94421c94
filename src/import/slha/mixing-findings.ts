// What is odd about a mixing that was read: phases on rows, everything in the imaginary parts, charged leptons that mix
// too, states of equal mass; and a notice of what it says about CP.

import * as Q from '../../exact/rational.js'
import { columnCount, flavourName, lightBlock, type MixingMatrix } from '../../mixing/matrix/mixing-matrix.js'
import { readDigits } from '../../mixing/number/digits.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { inferParities } from '../../mixing/parities/infer-parities.js'
import { levelsOf, type MixingState } from '../../mixing/phases/spectrum.js'
import { chargedMixing } from './charged-leptons.js'
import type { ChosenMixing, SlhaMixing } from './choose-mixing.js'
import { imaginaryOf, isOfGaugeStates } from './mixing-blocks.js'
import type { SlhaDocument } from './slha-document.js'
import { newLog, type SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'
import type { SlhaStates } from './slha-states.js'
import { tellTinyParts } from './tiny-parts.js'

/** Most states of which CP is looked at here; `nuvertex mixing` has no such limit. */
const mostStates = 12

/** Notes everything that is odd about the mixing as it stands in the file. */
export function findOddities({ mixing, matrix }: ChosenMixing, document: SlhaDocument, log: SlhaLog): void {
  if (mixing.kind === 'matrix') {
    findZeroRealPart(mixing, log)
    const parts = mixing.rows.flat().flatMap(({ re, im }) => (im === undefined ? [re] : [re, im]))
    tellTinyParts({ ...mixing, claim: 'a violation of CP' }, parts, halfUnit, log)
    findPhasesOnRows(mixing, matrix, log)
    if (mixing.order === 'mass-flavour') findChargedMixing(mixing, document, log)
  }
}

const halfUnit = ({ text }: SlhaNumber): Q.Rational => readDigits(text)?.halfUnit ?? Q.zero

type MatrixMixing = Extract<SlhaMixing, { kind: 'matrix' }>

function findZeroRealPart({ rows, block, offset }: MatrixMixing, log: SlhaLog): void {
  if (!rows.flat().every(({ re }) => re.value.n === 0n)) return
  const message = `Every real part in ${block} is zero: the mixing lives in ${imaginaryOf(block)} alone. It is read; a program that drops that block reads no mixing at all.`
  log.finding('warning', 'real-part-zero', message, offset)
}

/** diag(phases) · real: such phases mean nothing, and would be CP parities if rows were mass states. */
function findPhasesOnRows({ block, order, offset }: MatrixMixing, { entries }: MixingMatrix, log: SlhaLog): void {
  const rows = entries.map(phaseIsCommon)
  const columns = (entries[0] ?? []).map((_, k) => phaseIsCommon(entries.map((row) => row[k] ?? Z.zero)))
  if (!rows.every(({ isCommon }) => isCommon) || columns.every(({ isCommon }) => isCommon)) return
  const odd = rows.flatMap(({ isReal }, alpha) => (isReal ? [] : [flavourName(alpha)]))
  const other = order === 'flavour-mass' ? 'mass-flavour' : 'flavour-mass'
  const message = `The phases in ${block} are common to whole rows of the mixing matrix (${odd.join(', ')}), where they mean nothing: phases of charged leptons. If they are meant as Majorana phases or CP parities, the indices are in the other order: --order ${other}.`
  log.finding('warning', 'phases-on-rows', message, offset)
}

/** Whether all of these have one phase, up to sign and to the digits. */
function phaseIsCommon(all: readonly Z.MixingNumber[]): { readonly isCommon: boolean; readonly isReal: boolean } {
  const sizes = all.map(Z.modulus)
  const reference = all[sizes.indexOf(Math.max(...sizes))] ?? Z.one
  const isCommon = all.every((z) => !Z.isNonZero(Z.imaginaryPart(Z.multiply(z, Z.conjugate(reference)))))
  return { isCommon, isReal: !Z.isNonZero(Z.imaginaryPart(reference)) }
}

/** Of a block whose name does not say what its flavours are, nobody knows whether they are those that W couples. */
function findChargedMixing({ block, order }: MatrixMixing, document: SlhaDocument, log: SlhaLog): void {
  if (isOfGaugeStates(block, order)) return
  const charged = chargedMixing(document, { scale: undefined }, newLog(document.locate))
  if (charged === undefined) return
  const message = `${charged.name} mixes the charged leptons, and nothing says whether the flavours of ${block} are those of their mass states: what is said here is about ${block} alone.`
  log.finding('not-evaluable', 'charged-lepton-mixing', message, charged.offset)
}

/** What the mixing with masses ≥ 0 says about CP, and the states of which it says nothing. */
export function tellCp(matrix: MixingMatrix, states: SlhaStates, assumesCp: boolean, log: SlhaLog): void {
  const spectrum: readonly MixingState[] = states.natures.map((nature, k) => {
    const mass = states.masses[k]
    return { label: `nu${k + 1}`, nature, mass: mass === undefined ? undefined : { value: mass.value, unit: 'eV' } }
  })
  findDegenerate(spectrum, states, assumesCp, log)
  const count = columnCount(matrix)
  if (count > mostStates || states.natures.every((nature) => nature === 'dirac')) return
  const conclusion = inferParities(lightBlock(matrix), spectrum)
  if (conclusion.kind === 'violated') {
    log.notice('The mixing breaks CP: no choice of CP parities fits it (nuvertex mixing shows the invariant).', null)
    return
  }
  const { groups } = conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible
  const parities = groups
    .filter((group) => group.states.length > 1)
    .map((group) =>
      group.states.map((state, k) => `nu${state + 1} ${group.parities[k]?.k === 1 ? 'i' : '-i'}`).join(', '),
    )
  const degree = conclusion.kind === 'conserved' ? 'conserves CP' : 'may conserve CP, to its digits'
  const relative = parities.length === 0 ? '' : `; relative CP parities: ${parities.join(' | ')}`
  const advice = assumesCp ? '' : `; --assume cp judges the form factors with ${parities.length === 0 ? 'it' : 'them'}`
  log.notice(`The mixing ${degree}${relative}${advice}.`, null)
}

/** A basis of states of one mass is a choice: what CP says about single ones of them depends on it. */
function findDegenerate(
  spectrum: readonly MixingState[],
  { masses }: SlhaStates,
  assumesCp: boolean,
  log: SlhaLog,
): void {
  for (const level of levelsOf(spectrum)) {
    const [first = 0, ...more] = level.states
    if (more.length === 0) {
      const isChoice = level.isMassless && assumesCp && spectrum[first]?.nature === 'majorana'
      const message = `nu${first + 1} is massless: the phase of its column, and with it its CP parity, is a choice; that of the file is taken.`
      if (isChoice) log.notice(message, masses[first]?.offset ?? null)
      continue
    }
    const names = level.states.map((state) => `nu${state + 1}`).join(', ')
    const offset = masses[more[0] ?? 0]?.offset ?? null
    const what = level.isMassless ? 'are massless' : `have the same mass (${masses[first]?.text})`
    const said = assumesCp
      ? 'CP parities of single ones of them, and verdicts that rest on these, are not defined by the spectrum.'
      : 'any rotation among them is as good; entries between them are those of the basis of the file.'
    const message = `${names} ${what}: ${said}`
    log.finding(assumesCp ? 'not-evaluable' : 'warning', 'degenerate-masses', message, offset)
  }
}
