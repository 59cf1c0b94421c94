// The importer of DarkNews parameter cards. Found in the generator's own source (github.com/mhostert/DarkNews-generator,
// model.py, decay_rates.py): the coupling is mu_tr/2 in GeV^-1, and the width of N_i → N_j γ is m³/8π (1 − r²)³ times
// 2 (mu_tr/2)² for Majorana and (mu_tr/2)² for Dirac neutrinos, where canonical moments have |µ|² + |ε|². No Lagrangian is
// written down, and none gives both with µ = mu_tr; so mu_tr is read as µ, and the notice says what rests on it: no zero and no tie does.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import type { Nature } from '../../physics/state.js'
import { type ImportLog, newLog } from '../import-log.js'
import type { Importer, ImportOptions } from '../importer.js'
import { lineTable } from '../line-table.js'
import { modelText } from '../model-text.js'
import { type CardFields, cardFields } from './card-fields.js'
import { cardModel } from './card-model.js'
import { asBall } from './card-number.js'
import { readAssignments } from './evaluate-card.js'
import { readTokens } from './read-tokens.js'

export const darknewsImporter: Importer = {
  id: 'darknews',
  title: 'parameter card of the generator DarkNews',
  extensions: [],
  options: ['nature', 'assume'],
  detect: (text) => /^[ \t#]{0,80}(?:HNLtype|mu_tr_(?:e|mu|tau|[456])[456])[ \t]{0,80}=/m.test(text),
  read: (text, file, options) => {
    const log = newLog(lineTable(text, file))
    const tokens = readTokens(text, log.trouble)
    if (tokens === undefined) return finish(undefined, log)
    const fields = cardFields(readAssignments(tokens, log), log)
    refuseNegativeMasses(fields, log)
    const nature = natureOf(fields, options, log)
    if (fields.dipoles.size === 0) {
      findNothing(fields, log)
      return finish(undefined, log)
    }
    tell(fields, nature, log)
    const name = file === null || file === '-' ? 'Imported from DarkNews' : `Imported from ${file}`
    return finish(() => cardModel({ name, nature, assume: options.assume }, fields, log), log)
  },
}

function natureOf({ nature, start }: CardFields, options: ImportOptions, log: ImportLog): Nature {
  if (nature === undefined) {
    if (options.nature === undefined)
      log.notice(
        'The card does not set HNLtype: read as dirac, as the generator does; --nature majorana reads it otherwise.',
        start,
      )
    return options.nature ?? 'dirac'
  }
  if (options.nature !== undefined && options.nature !== nature.value) {
    const [expected, received] = [`${nature.value}, which the card says`, options.nature]
    log.refuse({ code: 'given-twice', path: '--nature', expected, received })
  }
  return nature.value
}

function refuseNegativeMasses({ masses }: CardFields, log: ImportLog): void {
  for (const [name, { value, offset }] of masses) {
    if (asBall(value).value >= 0) continue
    const [path, received] = [[`m${name}`], String(asBall(value).value)]
    log.trouble.add({ code: 'invalid-value', path, offset, expected: 'a mass ≥ 0, in GeV', received })
  }
}

function findNothing({ flavoured, start }: CardFields, log: ImportLog): void {
  if (flavoured.length > 0) {
    findFlavoured(flavoured, log)
    return
  }
  const message =
    'The card sets no dipole of heavy neutrinos (mu_tr_44, mu_tr_45, …): there is nothing to check, and what is absent is not zero.'
  log.finding('not-evaluable', 'no-form-factors', message, start)
}

/** The light neutrinos of a card are flavours without masses and mixing. */
function findFlavoured(flavoured: CardFields['flavoured'], log: ImportLog): void {
  const [first] = flavoured
  if (first === undefined) return
  const names = flavoured.map(({ name }) => name).join(', ')
  const message = `A card has neither masses nor mixing of light neutrinos, and a dipole between a flavour and a heavy neutrino is none between mass states. Not read: ${names}.`
  log.finding('not-evaluable', 'flavour-basis', message, first.nameOffset)
}

function tell({ flavoured, start }: CardFields, nature: Nature, log: ImportLog): void {
  findFlavoured(flavoured, log)
  const square = nature === 'majorana' ? 'mu_tr^2/2' : 'mu_tr^2/4'
  log.notice(
    `mu_tr_ij is read as the magnetic moments [i,j] and [j,i] in GeV^-1: the generator has one symmetric real matrix. It writes no Lagrangian; its coupling is mu_tr/2, and its widths have mu^2 + eps^2 = ${square}. Zeros and ties do not depend on that factor, sizes do.`,
    start,
  )
  log.notice(
    'The generator takes parameters that a card leaves out for zero or a default; here they are not specified.',
    null,
  )
}

function finish(
  model: (() => ReturnType<typeof cardModel>) | undefined,
  log: ImportLog,
): E.Either<NonEmptyArray<Issue>, Imported> {
  const { refused, trouble, findings, notices, places } = log
  const [first, ...more] = [...refused, ...(trouble.issues() ?? [])]
  if (first !== undefined) return E.left([first, ...more])
  const comments = notices.map(({ message }) => message)
  const text = model === undefined ? null : modelText(model(), comments)
  return E.right({ importer: 'darknews', text, findings, notices, places })
}
