// The commands: name, arguments, options and formats, as data. The parser, the help and the shell completion are made
// from this table.

import type { Format, OptionName } from './options.js'

export interface ArgumentSpec {
  /** As commander reads it: `<FILE...>`, `[ID]`. */
  readonly name: string
  readonly description: string
  readonly completes: 'file' | 'rule' | 'convention' | 'mixing' | 'shell' | 'figure' | 'nothing'
}

export interface CommandSpec {
  readonly name: string
  readonly summary: string
  readonly arguments: readonly ArgumentSpec[]
  readonly options: readonly OptionName[]
  /** The first is the default. Empty: the command has one form of output only. */
  readonly formats: readonly Format[]
  readonly example: string
}

/** The options that concern a table. */
export const aboutTables = [
  'model',
  'tolerance',
  'worst',
  'rows',
  'delimiter',
  'row',
] as const satisfies readonly OptionName[]

/** The options that concern a file of another format. */
export const importing = [
  'from',
  'nature',
  'assume',
  'scale',
  'q2',
  'block',
  'order',
  'majoranaPhases',
  'codes',
  'basis',
  'dipoleSum',
  'neutrinos',
  'mixing',
  'params',
] as const satisfies readonly OptionName[]

const modelFile = (name: string): ArgumentSpec => ({
  name,
  description: 'model file (YAML or JSON), - for standard input',
  completes: 'file',
})

const mixing = (name: string, description: string): ArgumentSpec => ({ name, description, completes: 'mixing' })

export const commandTable: readonly CommandSpec[] = [
  {
    name: 'check',
    summary: 'judge every form-factor entry and the given values',
    arguments: [
      {
        name: '<FILE...>',
        description:
          'model file (YAML or JSON), file of a format that is imported (- for standard input), folder of a UFO model, or table of models (CSV, JSON lines, Parquet)',
        completes: 'file',
      },
    ],
    options: [
      ...(['rules', 'convention', 'certificate', 'strict', 'allConflicts', 'fix', 'watch'] as const),
      ...(['model', 'tolerance', 'worst', 'rows', 'delimiter'] as const),
      ...importing,
      ...(['force', 'quiet', 'color', 'noColor'] as const),
    ],
    formats: ['pretty', 'json', 'jsonl', 'markdown', 'latex', 'sarif', 'junit', 'github'],
    example: 'nuvertex check model.yaml --format json',
  },
  {
    name: 'explain',
    summary: 'the proof of one verdict, or an allowed matrix',
    arguments: [
      modelFile('<FILE>'),
      { name: '<ENTRY>', description: "such as 'magnetic[1,2]' or 'antineutrino.charge[1,1]'", completes: 'nothing' },
    ],
    options: ['rules', 'convention', 'factorTwo', 'derive', ...importing, 'color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl', 'markdown'],
    example: "nuvertex explain model.yaml 'magnetic[1,2]'",
  },
  {
    name: 'mixing',
    summary: 'normal form, CP parities and phases of a mixing matrix, or two compared',
    arguments: [
      mixing('<FILE>', 'model file with a mixing block, - for standard input, or a name such as tribimaximal'),
      mixing('[OTHER]', 'another, to compare: exit code 0 if the Majorana physics is the same, 1 if not'),
    ],
    options: ['rules', 'strict', ...importing, 'quiet', 'color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl', 'markdown'],
    example: 'nuvertex mixing model.yaml nufit-6.0-no',
  },
  {
    name: 'import',
    summary: 'make a model file of a file of another format or a UFO model, or write a model in another format',
    arguments: [
      {
        name: '<FILE>',
        description: 'the file (- for standard input), or the folder of a UFO model',
        completes: 'file',
      },
    ],
    options: [
      'output',
      'to',
      'row',
      'model',
      'tolerance',
      'delimiter',
      ...importing,
      'force',
      'quiet',
      'color',
      'noColor',
    ],
    formats: ['pretty', 'json', 'jsonl'],
    example: 'nuvertex import spectrum.slha -o model.yaml',
  },
  {
    name: 'verify',
    summary: 're-check a certificate by the separate checker',
    arguments: [{ name: '<CERTIFICATE>', description: 'certificate file, - for standard input', completes: 'file' }],
    options: ['model', 'rules', ...importing, 'quiet', 'color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl'],
    example: 'nuvertex verify certificate.json --model model.yaml',
  },
  {
    name: 'rules',
    summary: 'laws and assumptions shipped, or one in full',
    arguments: [{ name: '[ID]', description: 'a rule', completes: 'rule' }],
    options: ['rules', 'color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl', 'markdown'],
    example: 'nuvertex rules cpt',
  },
  {
    name: 'conventions',
    summary: 'definitions of the form factors, or one in full',
    arguments: [{ name: '[ID]', description: 'a convention', completes: 'convention' }],
    options: ['color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl', 'markdown'],
    example: 'nuvertex conventions review-2014-eq3',
  },
  {
    name: 'observables',
    summary: 'moments, radii, effective moments and lifetimes of a model',
    arguments: [modelFile('<FILE>')],
    options: ['set', 'rules', 'strict', ...importing, 'color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl', 'markdown', 'latex'],
    example: 'nuvertex observables model.yaml --format markdown',
  },
  {
    name: 'eval',
    summary: 'the value of one formula, or the list of formulas',
    arguments: [
      { name: '[ID]', description: 'an observable such as magnetic-moment-dirac', completes: 'nothing' },
      { name: '[KEY=VALUE...]', description: 'its inputs with units: E=3MeV T=2.8keV', completes: 'nothing' },
    ],
    options: ['explain', 'model', 'set', 'rules', 'color', 'noColor'],
    formats: ['pretty', 'json', 'jsonl', 'markdown', 'latex'],
    example: 'nuvertex eval magnetic-moment-dirac m=1eV',
  },
  {
    name: 'bounds',
    summary: 'the ledger of limits on moments, charges and radii, or a model held against it',
    arguments: [{ ...modelFile('[FILE]'), description: 'model that is held against the limits (default: none)' }],
    options: [
      ...(['id', 'quantity', 'flavour', 'method', 'status', 'all', 'set', 'rules', 'strict'] as const),
      ...importing,
      ...(['color', 'noColor'] as const),
    ],
    formats: ['pretty', 'json', 'jsonl', 'markdown', 'latex'],
    example: 'nuvertex bounds model.yaml --quantity moment',
  },
  {
    name: 'plot',
    summary: 'draw a figure of a model, of cross sections or of spin precession',
    arguments: [
      {
        name: '<KIND>',
        description: 'verdicts, fork, argand, bounds, effective-moment, precession or cross-sections',
        completes: 'figure',
      },
      {
        name: '[ARGUMENT...]',
        description:
          "a model file, with an entry such as 'magnetic[1,2]' for argand and fork; for bounds a file or none; for cross-sections E=3MeV T=0.1keV..100keV mu=3e-11muB,4e-11muB; for effective-moment a file and phase=alpha21 flavour=e,mu; for precession B=1e5G L=1e5km rho=10g/cm^3 with a file and E=5MeV, or with mu=1e-11muB",
        completes: 'file',
      },
    ],
    options: [
      ...(['output', 'width', 'rules', 'set'] as const),
      ...(['quantity', 'flavour', 'nature', 'method', 'status', 'all', 'force', 'quiet', 'color', 'noColor'] as const),
    ],
    formats: ['svg', 'csv', 'html', 'json'],
    example: 'nuvertex plot verdicts model.yaml -o verdicts.svg',
  },
  {
    name: 'schema',
    summary: 'JSON Schema of the model file, for editors',
    arguments: [],
    options: [],
    formats: [],
    example: 'nuvertex schema > nuvertex.schema.json',
  },
  {
    name: 'init',
    summary: 'write a model file to start from',
    arguments: [{ name: '[FILE]', description: 'default model.yaml; - for standard output', completes: 'file' }],
    options: ['force', 'quiet'],
    formats: [],
    example: 'nuvertex init model.yaml',
  },
  {
    name: 'serve',
    summary: 'answer requests of another program, line by line',
    arguments: [],
    options: ['jsonl'],
    formats: [],
    example: 'nuvertex serve --jsonl < requests.jsonl',
  },
  {
    name: 'completion',
    summary: 'shell completion for bash, zsh or fish',
    arguments: [{ name: '<SHELL>', description: 'bash, zsh or fish', completes: 'shell' }],
    options: [],
    formats: [],
    example: 'source <(nuvertex completion bash)',
  },
]
