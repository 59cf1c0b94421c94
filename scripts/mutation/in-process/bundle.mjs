// The tests of a part and all that they import, as one script of functions by test file: a mutant costs what its tests cost,
// not the loading of modules through a server. Packages stay outside.

import { existsSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import { glob } from 'tinyglobby'

/** Modules know where they are. */
const places = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:src|test|properties|scripts)\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    }))
  },
}

/** The function of the script that loads what is otherwise loaded by a test, with import(). */
export const loadLate = 'load late'

/** The script, made once for all processes that work in the folder. */
export async function bundled(root, patterns) {
  const outfile = join(root, '.mutation-tests.cjs')
  if (!existsSync(outfile)) {
    const files = (await glob(patterns, { cwd: root })).sort()
    const entries = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`)
    const own = `${outfile}.${process.pid}`
    const script = (lines) => ({
      contents: `module.exports = {\n${lines.join('\n')}\n}`,
      resolveDir: root,
      loader: 'js',
    })
    const options = {
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      packages: 'external',
      // Functions are told by their names in reports.
      keepNames: true,
      plugins: [places],
      outfile: own,
      logLevel: 'error',
    }
    const { metafile } = await build({ ...options, stdin: script(entries), metafile: true, write: false })
    const late = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.filter(({ kind, external }) => kind === 'dynamic-import' && external !== true).map(({ path }) => path),
    )
    const requireLate = [...new Set(late)].map((path) => `require(${JSON.stringify(`./${path}`)})`)
    await build({ ...options, stdin: script([...entries, `${JSON.stringify(loadLate)}: () => [${requireLate}],`]) })
    renameSync(own, outfile)
  }
  const text = readFileSync(outfile, 'utf8')
  return new vm.Script(`(function (require, module, exports) {${text}\n})`, {
    filename: outfile,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
}
