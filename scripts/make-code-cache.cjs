// Runs the built command (its loader is the argument) on the main job inside this process; at its end the loader keeps
// what V8 compiled on the way, so that the command need not. Other jobs would only make the cache longer to read.
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
const { load } = require(process.argv[2])

const sink = { write: () => undefined, isTerminal: false, columns: 80 }
const terminal = (stdin) => ({ stdout: sink, stderr: sink, readStdin: () => stdin, env: {}, cwd: root })

const model = 'examples/majorana-three.yaml'
const runs = [['--help'], ['check', model]]

async function main() {
  const { run } = load('command-line')
  for (const argv of runs) await run(argv, terminal(readFileSync(join(root, model))))
}

main()
