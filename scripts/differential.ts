// npm run differential [-- COUNT --seed N --json FILE]: the engine beside SymPy on random rule systems of one to six states.
// Rank and span must agree for each form factor.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findPython, startPeer } from '../test/checker/python.js'
import { differences, questionOf, sample } from '../test/differential/differential.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, json: { type: 'string' } },
})
const wanted = Number(positionals[0] ?? '2000')
const python = findPython(['sympy'])
if (python === undefined) {
  console.log('skipped: there is no python3 with sympy (Debian: apt-get install python3-sympy)')
  process.exit(0)
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
console.log(`seed ${seed}`)

const peer = startPeer(python, [fileURLToPath(new URL('../test/differential/span.py', import.meta.url))])
const start = performance.now()
const elapsed = (): number => (performance.now() - start) / 1000
const disagreements: string[] = []
const bySize: Record<number, number> = {}
let done = 0
let claims = 0
let isStopped = false
process.once('SIGINT', () => {
  isStopped = true
})
for (let batch = 0; done < wanted && !isStopped && disagreements.length === 0; batch++) {
  const questions = sample(Math.min(20, wanted - done), seed + batch, 1 + (batch % 6)).map(questionOf)
  for (const { states, claims: told } of questions) {
    bySize[states.length] = (bySize[states.length] ?? 0) + 1
    claims += told.length
  }
  disagreements.push(...(await differences(questions, peer)).filter((answer) => answer !== null))
  done += questions.length
  if (batch % 10 === 9) console.log(`${done} systems in ${elapsed().toFixed(0)} s`)
}
peer.end()

const seconds = elapsed()
console.log(
  `${done - disagreements.length} of ${done} systems agree with SymPy: ${claims} entries, ${4 * done} ranks and spans, ` +
    `by number of states ${JSON.stringify(bySize)}; ${seconds.toFixed(0)} s, ${(done / seconds).toFixed(1)} a second`,
)
for (const disagreement of disagreements) console.error(`DISAGREEMENT ${disagreement}`)
if (values.json !== undefined) {
  const figures = { seed, systems: done, claims, bySize, seconds, disagreements: disagreements.length }
  writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
}
process.exitCode = disagreements.length === 0 ? 0 : 1
