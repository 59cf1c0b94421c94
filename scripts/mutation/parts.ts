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
    mutate: ['src/import/**/*.ts'],
    stages: [
      ['test/import/**/!(hostile|large-models|changed-parquet).test.ts', 'test/scan/table/*.test.ts'],
      ['test/import/**/{hostile,large-models,changed-parquet}.test.ts', 'test/scenarios/*.test.ts'],
      laws('slha', 'wcxf', 'darknews', 'ufo', 'schema', 'schema-text', 'tables'),
    ],
    sample: 300,
  },
  {
    name: 'src/symbolic',
    mutate: ['src/symbolic/**/*.ts'],
    stages: [['test/symbolic/**/*.test.ts'], laws('expression', 'nerdamer', 'symbolic', 'symbolic-print')],
    sample: 300,
  },
  {
    name: 'src/mixing',
    mutate: ['src/mixing/**/*.ts'],
    stages: [['test/mixing/**/*.test.ts'], laws('mixing', 'mixing-parities', 'mass-matrix', 'takagi', 'one-loop')],
    sample: 300,
  },
  {
    name: 'src/observables',
    mutate: ['src/observables/**/*.ts'],
    stages: [
      ['test/observables/**/*.test.ts'],
      laws('bounds', 'effective-moments', 'observables-decays', 'observables-mixed-scattering'),
      laws('observables-radiation', 'observables-scattering', 'one-loop', 'spin-precession', 'double-dirac'),
    ],
    sample: 300,
  },
  {
    name: 'src/schema',
    mutate: ['src/schema/**/*.ts'],
    stages: [['test/schema/**/*.test.ts', 'test/bounds/**/*.test.ts'], laws('schema', 'schema-text', 'certificate')],
    sample: 300,
  },
  {
    name: 'src/physics',
    mutate: ['src/physics/**/*.ts'],
    stages: [
      ['test/physics/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/symbolic/did-you-mean.test.ts'],
      ['test/schema/**/*.test.ts', 'test/explain/**/*.test.ts', 'test/observables/**/*.test.ts', ...laws('transport')],
    ],
    sample: 300,
  },
  {
    name: 'src/explain',
    mutate: ['src/explain/**/*.ts'],
    stages: [['test/explain/**/*.test.ts'], laws('report', 'fix')],
    sample: 300,
  },
  {
    name: 'src/plot',
    mutate: ['src/plot/**/*.ts'],
    stages: [['test/plot/**/*.test.ts'], laws('figures')],
    sample: 200,
  },
  {
    name: 'src/scan',
    mutate: ['src/scan/**/*.ts'],
    stages: [['test/scan/**/*.test.ts'], laws('tables')],
    sample: 200,
  },
]
