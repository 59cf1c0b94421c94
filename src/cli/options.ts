// The options of the commands, each written once; a command lists the names of those it takes.

import type { ExportFormat } from '../export-model.js'
import type { IndexOrder, MajoranaPhases, NeutrinoIndices } from '../import/importer.js'
import type { DipoleSum } from '../physics/dipole-sum.js'
import type { Nature } from '../physics/state.js'
import type { FigureWidth } from '../plot/figure.js'

export interface OptionSpec {
  /** As commander reads it: `--rules <FILE>`. */
  readonly flags: string
  readonly description: string
  /** `-o`. */
  readonly short?: string
  /** The only values there are. */
  readonly choices?: readonly string[]
  /** May be given several times; the values are collected. */
  readonly isRepeatable?: true
  /** What completion offers for the value. */
  readonly completes?: 'file' | 'convention' | 'format' | 'importer' | 'assumption' | 'nothing' | 'bound' | BoundWord
}

/** Options whose words are a vocabulary of the ledger of bounds. */
export type BoundWord = 'quantity' | 'flavour' | 'method' | 'status'

export const optionSpecs = {
  format: { flags: '--format <FORMAT>', description: 'form of the output', completes: 'format' },
  rules: {
    flags: '--rules <FILE>',
    description: 'load rules of your own (repeatable)',
    isRepeatable: true,
    completes: 'file',
  },
  convention: {
    flags: '--convention <ID>',
    description: "convention of the output (default: the model's)",
    completes: 'convention',
  },
  certificate: {
    flags: '--certificate <inline|none|FILE>',
    description: 'put the certificate into the report, leave it out, or write it to a file',
    completes: 'file',
  },
  strict: { flags: '--strict', description: 'a conditional or undecided verdict is exit code 3' },
  jsonl: { flags: '--jsonl', description: 'one request a line in, one answer a line out, as JSON' },
  fix: {
    flags: '--fix',
    description: 'write into the file what the rules determine of "?"; nothing that is given changes',
  },
  watch: { flags: '--watch', description: 'check again whenever a file changes, until interrupted' },
  allConflicts: { flags: '--all-conflicts', description: 'list every minimal set of rules and values that contradict' },
  factorTwo: { flags: '--factor-two', description: 'where 1, 2, 4 and 1/2 come from between Dirac and Majorana' },
  derive: { flags: '--derive', description: "work the claims out in the model's symbols, multiplied out by nerdamer" },
  explain: { flags: '--explain', description: 'formula, domains, validity and sources too' },
  id: { flags: '--id <ID>', description: 'one bound in full', completes: 'bound' },
  quantity: {
    flags: '--quantity <KIND>',
    description: 'moment, charge, radius, or a kind such as effective-moment (repeatable)',
    isRepeatable: true,
    completes: 'quantity',
  },
  flavour: {
    flags: '--flavour <FLAVOUR>',
    description: 'e, mu or tau (repeatable)',
    isRepeatable: true,
    completes: 'flavour',
  },
  method: {
    flags: '--method <METHOD>',
    description: 'such as reactor-electron-scattering (repeatable)',
    isRepeatable: true,
    completes: 'method',
  },
  status: {
    flags: '--status <STATUS>',
    description: 'limit, estimate, dispute, signal-claim or sensitivity (repeatable)',
    isRepeatable: true,
    completes: 'status',
  },
  all: { flags: '--all', description: 'superseded bounds too' },
  model: {
    flags: '--model <FILE>',
    description: 'the model that is spoken of, whose matrices are used, or that a table is held against',
    completes: 'file',
  },
  delimiter: {
    flags: '--delimiter <CHARACTER>',
    description: 'CSV: what stands between cells, one character or tab (default: by the first row)',
    completes: 'nothing',
  },
  tolerance: {
    flags: '--tolerance <NUMBER>',
    description:
      'table: how far a number may be off, as a fraction of the largest in its matrix (default: by its digits)',
    completes: 'nothing',
  },
  worst: {
    flags: '--worst <COUNT>',
    description: 'table: how many of the worst rows are shown (default: 10)',
    completes: 'nothing',
  },
  rows: {
    flags: '--rows <FILE>',
    description: 'table: write the verdict of every row as CSV, - for standard output in place of the report',
    completes: 'file',
  },
  row: { flags: '--row <NUMBER>', description: 'table: the row that is made a model, from 1', completes: 'nothing' },
  set: {
    flags: '--set <NAME=NUMBER>',
    description: "value of one of the model's parameters (repeatable)",
    isRepeatable: true,
    completes: 'nothing',
  },
  output: {
    flags: '--output <FILE>',
    short: '-o',
    description: 'write to a file instead of standard output',
    completes: 'file',
  },
  to: { flags: '--to <FORMAT>', description: 'write the model in another format', choices: ['slha', 'wcxf'] },
  from: {
    flags: '--from <FORMAT>',
    description: 'format of the file (default: by its text and name)',
    completes: 'importer',
  },
  nature: {
    flags: '--nature <NATURE>',
    description:
      'imported: of all neutrinos, where the format does not say (default: majorana, and a notice); bounds: that hold for it',
    choices: ['majorana', 'dirac'],
  },
  assume: {
    flags: '--assume <ID>',
    description: 'imported: an assumption of the model that is made, such as cp (repeatable)',
    isRepeatable: true,
    completes: 'assumption',
  },
  scale: {
    flags: '--scale <Q>',
    description:
      'SLHA: of a block given at several scales the one at this Q (default: without Q, else the lowest); --to wcxf: the scale in GeV',
    completes: 'nothing',
  },
  q2: {
    flags: '--q2 <VALUE>',
    description: 'SLHA: of form-factor blocks given at several q² those at this one',
    completes: 'nothing',
  },
  block: { flags: '--block <NAME>', description: 'SLHA: the block that holds the mixing', completes: 'nothing' },
  order: {
    flags: '--order <ORDER>',
    description: 'SLHA: what the two indices of that block are (default: by its name)',
    choices: ['flavour-mass', 'mass-flavour'],
  },
  majoranaPhases: {
    flags: '--majorana-phases <CONVENTION>',
    description: 'SLHA: what the phases of UPMNSIN multiply, and with which sign (default: columns)',
    choices: ['columns', 'columns-minus', 'rows', 'rows-minus'],
  },
  codes: {
    flags: '--codes <LIST>',
    description: 'SLHA: PDG codes of the states in MASS, in the order of the mixing, such as 12,14,16,9900012',
    completes: 'nothing',
  },
  basis: {
    flags: '--basis <FILE>',
    description: 'WCxf: the file that defines the basis, to hold names and reality against',
    completes: 'file',
  },
  dipoleSum: {
    flags: '--dipole-sum <SUM>',
    description: 'WCxf: the sum in front of Majorana dipoles: over i < j (default), all i and j, or half of either',
    choices: ['upper', 'all', 'half-all', 'half-upper'],
  },
  neutrinos: {
    flags: '--neutrinos <STATES>',
    description: 'WCxf: what the indices of neutrino dipoles count (default: mass in our bases, else flavour)',
    choices: ['mass', 'flavour', 'flavour-mass'],
  },
  mixing: {
    flags: '--mixing <FILE|NAME>',
    description:
      'WCxf: the mixing that turns flavours into mass states: a model file, an SLHA file, or one that is shipped',
    completes: 'file',
  },
  params: {
    flags: '--params <FILE>',
    description: 'UFO: values of external parameters, as a parameter card or a map in JSON or YAML',
    completes: 'file',
  },
  width: {
    flags: '--width <WIDTH>',
    description: 'one column of a journal, 86 mm (default), or both, 178 mm',
    choices: ['column', 'double'],
  },
  force: { flags: '--force', description: 'overwrite an existing file' },
  quiet: { flags: '--quiet', description: 'findings and verdict only; nothing if all is well' },
  color: { flags: '--color', description: 'always use colour' },
  noColor: { flags: '--no-color', description: 'never use colour (so does NO_COLOR=1)' },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof optionSpecs

export const formats = [
  'pretty',
  'json',
  'jsonl',
  'markdown',
  'latex',
  'sarif',
  'junit',
  'github',
  'svg',
  'csv',
  'html',
] as const
export type Format = (typeof formats)[number]

/** The options as commander hands them over. */
export interface CommandOptions {
  readonly format?: Format
  readonly rules?: readonly string[]
  readonly convention?: string
  readonly certificate?: string
  readonly strict?: boolean
  readonly jsonl?: boolean
  readonly fix?: boolean
  readonly watch?: boolean
  readonly allConflicts?: boolean
  readonly factorTwo?: boolean
  readonly derive?: boolean
  readonly explain?: boolean
  readonly id?: string
  readonly quantity?: readonly string[]
  readonly flavour?: readonly string[]
  readonly method?: readonly string[]
  readonly status?: readonly string[]
  readonly all?: boolean
  readonly model?: string
  readonly delimiter?: string
  readonly tolerance?: string
  readonly worst?: string
  readonly rows?: string
  readonly row?: string
  readonly set?: readonly string[]
  readonly output?: string
  readonly to?: ExportFormat
  readonly from?: string
  readonly nature?: Nature
  readonly assume?: readonly string[]
  readonly scale?: string
  readonly q2?: string
  readonly block?: string
  readonly order?: IndexOrder
  readonly majoranaPhases?: MajoranaPhases
  readonly codes?: string
  readonly basis?: string
  readonly dipoleSum?: DipoleSum
  readonly neutrinos?: NeutrinoIndices
  readonly mixing?: string
  readonly params?: string
  readonly width?: FigureWidth
  readonly force?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}
