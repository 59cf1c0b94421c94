// The importer of UFO models (FeynRules, SARAH): vertices of neutral leptons and a photon → a model file. The Python of
// the model is read by its grammar and never run. What a vertex means, derived from the format and not from a paper:
//
// * V = i L, all particles and momenta of a vertex leave it, and indices of Lorentz structures are places in the vertex.
//   In Gamma(3, 2, 1) the particle at place 2 leaves (ū), and that at place 1 as an antiparticle (v), so it is the
//   antiparticle of what comes in: [ve~, N, a] is ve → N γ. That this is so can be seen in every model: [d~, u, W-] has
//   the coupling V_ud and not its conjugate, and [e+, e-, a] with Gamma(3, 2, 1) and [a, W-, W+] with P(1, 2) − P(1, 3)
//   have opposite couplings, as the Ward identity of the charged W demands for momenta that leave.
// * So the momentum of the photon is q = p_i − p_f, the q of the canonical convention.
// * A vertex is a Feynman rule, the matrix element: for Majorana fields both Wick contractions are in it, and the value is
//   the form factor itself. A Lagrangian Σ c_fi ν̄_f Γ ν_i of Majorana fields has f = c_fi + η c_if, with CΓᵀC⁻¹ = ηΓ; with ½
//   in front, and coefficients that obey the Majorana rule, f = c.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import type { Location } from '../../physics/location.js'
import type { Finding, ImportNotice } from '../../physics/report.js'
import { modelText } from '../model-text.js'
import type { UfoFiles } from './file-names.js'
import { type ParameterValues, parameterValues } from './model/parameter-values.js'
import { readUfoModel } from './model/read-model.js'
import { type GivenParameters, type ParameterText, readParameters } from './model/read-params.js'
import type { UfoModel, UfoParameter } from './model/ufo-model.js'
import { type Entries, readEntries } from './physics/entries.js'
import {
  isSilent,
  massFindings,
  nothingDeclared,
  obstacleFindings,
  oneSidedFindings,
  silentFinding,
  unknownFindings,
  unseenFinding,
} from './physics/findings.js'
import { mixingFindings, zeroBlocks } from './physics/mixing-unitarity.js'
import { modelMap, placesOf } from './physics/model-map.js'
import { neutrinoStates, type UfoState } from './physics/neutrino-states.js'
import { defaultNotices, sigmaNotices, unitNotices, vertexNotices } from './physics/notices.js'
import { originsOf } from './physics/origins.js'
import { type PhotonUnit, photonUnit } from './physics/photon-unit.js'
import { isChargedVertex, isNeutralVertex, photonVertices } from './physics/photon-vertices.js'

export interface UfoOptions {
  /** The folder of the model as the user gave it, for locations and the name of the model; default: none. */
  readonly folder?: string | null | undefined
  /** Values of external parameters, as a parameter card or a map in JSON or YAML; default: the model's. */
  readonly params?: ParameterText | undefined
  /** Assumptions of the model that is made, such as `cp`; default none. */
  readonly assume?: readonly string[] | undefined
}

const largestModel = 128

/** Imports a UFO model from the texts of its files, by name. Pure, and runs in a browser. */
export function importUfo(files: UfoFiles, options: UfoOptions = {}): E.Either<NonEmptyArray<Issue>, Imported> {
  const folder = options.folder ?? null
  const model = readUfoModel(files, folder)
  if (E.isLeft(model)) return model
  const given = options.params === undefined ? E.right(new Map()) : readParameters(options.params, model.right)
  if (E.isLeft(given)) return given
  return importModel(model.right, given.right, { ...options, folder })
}

function importModel(
  model: UfoModel,
  given: GivenParameters,
  { folder, assume }: UfoOptions & { readonly folder: string | null },
): E.Either<NonEmptyArray<Issue>, Imported> {
  const values = parameterValues(model, given)
  const vertices = photonVertices(model)
  const neutral = vertices.filter(isNeutralVertex)
  const states = neutrinoStates(model, neutral, values)
  const start: Location = model.vertices[0]?.location ?? { file: folder, line: 1, column: 1 }
  if (neutral.length === 0)
    return finish(values, { text: null, findings: [...unknownFindings(model), nothingDeclared(start)] })
  if (states.length > largestModel) return E.left([tooMany(states.length, start)])
  const context = { model, values, projections: new Map(), strengths: new Map() }
  const unit = photonUnit(vertices.filter(isChargedVertex), context)
  const read = readEntries(neutral, states, unit, context)
  const name = folder === null || folder === '' ? 'Imported from UFO' : `Imported from ${folder}`
  const notices = [
    ...tell(read, states, unit, values),
    ...sigmaNotices([...context.projections.keys()]),
    ...defaultNotices(usedIn(read, values), given),
  ]
  const comments = notices.map(({ message }) => message)
  return finish(values, {
    text: modelText(modelMap({ name, assume }, states, read.entries), comments),
    findings: judge(read, states, { model, values, given }),
    notices,
    places: placesOf(states, read.entries),
    origins: originsOf(read.entries),
  })
}

interface Source {
  readonly model: UfoModel
  readonly values: ParameterValues
  readonly given: GivenParameters
}

const usedIn = ({ entries }: Entries, values: ParameterValues): readonly UfoParameter[] =>
  values.externals([...new Set(entries.flatMap(({ couplings }) => couplings.map(({ expression }) => expression)))])

function judge(read: Entries, states: readonly UfoState[], source: Source): readonly Finding[] {
  const silent = silentFinding(read.entries, zeroBlocks(source))
  // What vanishes by its parameters is told by that finding.
  const told = read.entries.filter((entry) => !isSilent(entry)).flatMap(({ couplings }) => couplings)
  const used = source.values.externals([...new Set(told.map(({ expression }) => expression))])
  return [
    ...[silent, unseenFinding(read)].filter((finding) => finding !== undefined),
    ...unknownFindings(source.model),
    ...obstacleFindings(read),
    ...massFindings(states),
    ...mixingFindings(source, used, states.length),
    ...oneSidedFindings(read.entries, states),
  ]
}

const tell = (
  read: Entries,
  states: readonly UfoState[],
  unit: PhotonUnit,
  values: ParameterValues,
): readonly ImportNotice[] => [...unitNotices(unit, read, states, values), ...vertexNotices(read, states)]

/** Texts that turned out to be no expressions are issues, whatever else was read. */
function finish(
  { issues }: ParameterValues,
  imported: Partial<Imported> & Pick<Imported, 'text' | 'findings'>,
): E.Either<NonEmptyArray<Issue>, Imported> {
  const [first, ...more] = issues
  if (first !== undefined) return E.left([first, ...more])
  return E.right({ importer: 'ufo', notices: [], places: [], ...imported })
}

const tooMany = (count: number, location: Location): Issue => ({
  code: 'limit',
  path: '$',
  location,
  expected: `at most ${largestModel} neutral leptons`,
  received: String(count),
  hint: null,
})
