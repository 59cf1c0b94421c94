// Who may import whom. Lower layers know nothing of higher ones, and siblings do not know each other.
const layers = [
  ['exact'],
  ['physics'],
  ['symbolic', 'engine'],
  ['schema', 'catalogue', 'mixing'],
  ['import', 'observables', 'explain', 'plot'],
  ['testing', 'scan'],
  ['cli'],
]

/** The level above the pipeline: its folders use it. */
const pipeline = layers.findIndex((folders) => folders.includes('testing'))

/** What the files of one folder may not import: every higher layer, and every other folder of their own. */
const rules = layers.slice(0, -1).flatMap((folders, level) =>
  folders.map((folder) => ({
    name: `${folder}-imports-down-only`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: [
        ...layers
          .slice(level + 1)
          .flat()
          .map((name) => `^src/${name}/`),
        ...folders.filter((name) => name !== folder).map((name) => `^src/${name}/`),
        // The pipeline at the top of src/ stands between the presenters and the rooms of its users.
        ...(level < pipeline ? ['^src/[^/]+\\.ts$'] : []),
      ],
    },
  })),
)

/** A package, or a part of Node, that only one room may use. */
const only = (name, packages, from) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: packages },
})

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...rules,
    {
      name: 'checker-shares-nothing-with-the-solver',
      severity: 'error',
      from: { path: '^src/engine/verify/' },
      to: { path: '^src/', pathNot: '^src/(exact|physics|engine/verify)/' },
    },
    only('io-ts-in-schema', 'node_modules/io-ts/', '^src/schema/'),
    only('yaml-in-import', 'node_modules/yaml/', '^src/import/'),
    only('nerdamer-behind-its-adapter', 'node_modules/nerdamer/', '^src/symbolic/nerdamer\\.ts$'),
    only('fast-check-in-testing', 'node_modules/fast-check/', '^src/testing/'),
    only('hyparquet-for-tables', 'node_modules/hyparquet/', '^src/(import/table/parquet|cli/table)/'),
    only('commander-in-cli', 'node_modules/commander/', '^src/cli/'),
    {
      name: 'ledger-on-request',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(cli/commands/(bounds|plot-bounds|completion)|cli/serve/methods|catalogue/index)\\.ts$',
      },
      to: { path: '^src/catalogue/embedded-(bounds|references)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'node-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
