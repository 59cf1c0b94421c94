// The parts of the sources that are mutated, and the tests that stand against them: the quick ones first, then, for what is
// still alive, the laws and the tests by way of the pipeline. Part names are those of docs/figures/mutation.json.

export interface Part {
  readonly name: string
  /** Globs; `!` excludes. */
  readonly mutate: readonly string[]
  readonly stages: readonly (readonly string[])[]
  /** Mutants of a random sample; all of them if absent. */
  readonly sample?: number
}

/** What `nuvertex verify` believes: the checker, and the way from a certificate to what it claims. */
const checker = ['src/engine/verify/**/*.ts', 'src/engine/evidence/from-certificate.ts', 'src/verify-certificate.ts']

/** The command and the library from file to report, in one process. */
const wholeWay = ['scenarios', 'pipeline', 'explain'].map((folder) => `test/${folder}/**/*.test.ts`)

const laws = (...names: readonly string[]): readonly string[] => names.map((name) => `properties/${name}.test.ts`)

export const parts: readonly Part[] = [
  {
    name: 'checker',
    mutate: checker,
    stages: [
      [
        'certificate',
        'refused-claims',
        'refused-proofs',
        'refused-witnesses',
        'refused-matrices',
        'every-verdict',
        'grounds',
      ].map((name) => `test/engine/${name}.test.ts`),
      ['test/engine/**/*.test.ts'],
      laws('certificate', 'rule-laws', 'forks', 'solution-laws'),
    ],
  },
  {
    name: 'src/exact',
    mutate: ['src/exact/**/*.ts'],
    stages: [['test/exact/**/*.test.ts'], laws('exact', 'expression', 'nearest', 'symbolic', 'mass-matrix')],
  },
  {
    name: 'src/engine',
    mutate: ['src/engine/**/*.ts', ...checker.map((file) => `!${file}`)],
    stages: [
      ['test/engine/**/*.test.ts'],
      [...wholeWay, 'test/symbolic/**/*.test.ts', 'test/schema/**/*.test.ts', 'test/testing/matchers.test.ts'],
      laws(
        'given',
        'intervals',
        'nearest',
        'conflicts',
        'symbolic',
        'forks',
        'because',
        'certificate',
        'solution-laws',
      ),
    ],
  },
  {
    name: 'src/import',
    mutate: ['src/import/*.ts'],
    stages: [
      ['test/import/*.test.ts'],
      ['test/import/**/*.test.ts', 'test/schema/**/*.test.ts', 'test/cli/serve/foreign.test.ts', ...wholeWay],
      laws('schema', 'schema-text', 'importers'),
    ],
    sample: 150,
  },
  ...['slha', 'wcxf', 'darknews'].map((format) => ({
    name: `src/import/${format}`,
    mutate: [`src/import/${format}/**/*.ts`],
    stages: [
      [`test/import/${format}/**/*.test.ts`],
      ['test/import/*.test.ts', 'test/cli/serve/foreign.test.ts', ...wholeWay],
      laws(format, 'importers', 'flavour-dipoles'),
    ],
    sample: 150,
  })),
  {
    name: 'src/import/ufo',
    mutate: ['src/import/ufo/**/*.ts'],
    stages: [
      ['test/import/ufo/**/!(hostile|large-models).test.ts'],
      ['test/import/ufo/{hostile,large-models}.test.ts', 'test/cli/ufo-folder.test.ts', ...wholeWay],
      laws('ufo', 'importers'),
    ],
    sample: 150,
  },
  {
    name: 'src/import/table',
    mutate: ['src/import/table/**/*.ts'],
    stages: [
      ['test/import/table/!(changed-parquet).test.ts', 'test/scan/table/*.test.ts'],
      ['test/import/table/changed-parquet.test.ts', ...wholeWay],
      laws('tables'),
    ],
    sample: 150,
  },
  {
    name: 'src/symbolic',
    mutate: ['src/symbolic/**/*.ts'],
    stages: [
      ['test/symbolic/**/*.test.ts'],
      ['test/schema/**/*.test.ts', 'test/engine/**/*.test.ts', ...wholeWay],
      laws('expression', 'nerdamer', 'symbolic', 'symbolic-phases', 'symbolic-print'),
    ],
    sample: 150,
  },
  {
    name: 'src/mixing',
    mutate: ['src/mixing/**/*.ts'],
    stages: [
      ['test/mixing/**/*.test.ts'],
      wholeWay,
      laws('mixing', 'mixing-parameters', 'mixing-parities', 'mass-matrix', 'seesaw', 'takagi', 'one-loop'),
    ],
    sample: 200,
  },
  {
    name: 'src/observables',
    mutate: ['src/observables/**/*.ts'],
    stages: [
      ['test/observables/**/*.test.ts'],
      ['test/errata/*.test.ts', ...wholeWay],
      [
        ...laws('bounds', 'effective-moments', 'observables-common', 'observables-decays', 'one-loop'),
        ...laws('observables-mixed-scattering', 'observables-radiation', 'observables-scattering'),
        ...laws('spin-precession', 'double-dirac'),
      ],
    ],
    sample: 200,
  },
  {
    name: 'src/schema',
    mutate: ['src/schema/**/*.ts'],
    stages: [
      ['test/schema/**/*.test.ts', 'test/bounds/**/*.test.ts'],
      ['test/rules/*.test.ts', 'test/import/*.test.ts', 'test/engine/certificate.test.ts', ...wholeWay],
      laws('schema', 'schema-text', 'certificate'),
    ],
    sample: 150,
  },
  {
    name: 'src/physics',
    mutate: ['src/physics/**/*.ts'],
    stages: [
      ['test/physics/**/*.test.ts'],
      ['test/engine/**/*.test.ts', 'test/schema/**/*.test.ts', 'test/observables/**/*.test.ts', ...wholeWay],
      laws('transport', 'symbolic'),
    ],
    sample: 150,
  },
  {
    name: 'src/catalogue',
    mutate: ['src/catalogue/!(embedded*).ts'],
    stages: [['test/catalogue/*.test.ts', 'test/rules/*.test.ts', 'test/bounds/*.test.ts'], wholeWay],
  },
  {
    name: 'src/explain',
    mutate: ['src/explain/**/*.ts'],
    stages: [
      ['test/explain/**/*.test.ts', 'test/scenarios/*.test.ts'],
      ['test/docs/codes.test.ts', ...wholeWay],
      laws('report', 'fix', 'symbolic-print'),
    ],
    sample: 200,
  },
  {
    name: 'src/plot',
    mutate: ['src/plot/**/*.ts'],
    stages: [['test/plot/**/*.test.ts'], wholeWay, laws('figures')],
    sample: 150,
  },
  {
    name: 'pipeline',
    mutate: ['src/*.ts'],
    stages: [
      ['test/pipeline/**/*.test.ts', 'test/public-api/*.test.ts', 'test/scan/table/*.test.ts', ...wholeWay],
      ['test/errata/*.test.ts', 'test/engine/**/*.test.ts', 'test/cli/**/!(process|check-watch).test.ts'],
      laws('report', 'fix', 'one-loop', 'symbolic', 'symbolic-phases'),
    ],
    sample: 150,
  },
  {
    name: 'src/scan',
    mutate: ['src/scan/**/*.ts'],
    stages: [['test/scan/**/*.test.ts'], ['test/scenarios/*.test.ts'], laws('tables')],
    sample: 150,
  },
  {
    name: 'src/testing',
    mutate: ['src/testing/**/*.ts'],
    stages: [
      ['test/testing/**/*.test.ts'],
      laws('certificate', 'given', 'intervals', 'nearest', 'rule-laws', 'transport'),
    ],
    sample: 150,
  },
  {
    // What runs in another process does not see the mutant: tests that only start the command stand against nothing here.
    name: 'src/cli',
    mutate: ['src/cli/**/*.ts'],
    stages: [
      ['test/cli/**/!(process|check-watch).test.ts', 'test/scenarios/*.test.ts'],
      ['test/cli/check-watch.test.ts', 'test/hostile/{hostile,limits}.test.ts', 'test/determinism/order.test.ts'],
    ],
    sample: 150,
  },
]
