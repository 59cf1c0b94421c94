// npm run checker [-- --count N --damaged N --seed N --json FILE]: both checkers of certificates, ours and the one in Python
// (test/checker), on random genuine and damaged certificates. They must agree on each.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findPython, startPeer } from '../test/checker/python.js'
import { cases, compareOn, emptyTally } from '../test/checker/two-checkers.js'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    damaged: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    json: { type: 'string' },
  },
})
const python = findPython()
if (python === undefined) {
  console.log('skipped: there is no python3')
  process.exit(0)
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
console.log(`seed ${seed}`)

const peer = startPeer(python, [
  fileURLToPath(new URL('../test/checker/check_certificate.py', import.meta.url)),
  '--stream',
])
const tally = emptyTally()
const start = performance.now()
const elapsed = (): number => (performance.now() - start) / 1000
// Interrupted, it tells what it has seen so far.
let isStopped = false
process.once('SIGINT', () => {
  isStopped = true
})

const batchSize = 100
const wanted = { genuine: Number(values.count), damaged: Number(values.damaged) }
/** As many of this kind as keep step with the other. */
const share = (kind: 'genuine' | 'damaged'): number => {
  const size = Math.ceil((batchSize * wanted[kind]) / (wanted.genuine + wanted.damaged))
  return Math.max(0, Math.min(size, wanted[kind] - tally[kind]))
}
for (let batch = 0; !isStopped && tally.disagreements.length === 0; batch++) {
  const [maximum, from] = [1 + (batch % 6), batch * batchSize]
  const work = [
    ...cases('genuine', share('genuine'), seed + batch, from, maximum),
    ...cases('damaged', share('damaged'), seed - batch, from, maximum),
  ]
  if (work.length === 0) break
  await compareOn(work, peer, tally)
  if (batch % 100 === 99) console.log(`${tally.genuine} genuine, ${tally.damaged} damaged in ${elapsed().toFixed(0)} s`)
}
peer.end()

const seconds = elapsed()
const { genuine, damaged, refused, harmless, claims, bytes, kinds, disagreements } = tally
console.log(`${genuine} genuine certificates, accepted by both`)
console.log(`${damaged} damaged ones of ${kinds.size} kinds: ${refused} refused by both, ${harmless} harmless to both`)
console.log(
  `${claims} claims, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s: ` +
    `${((genuine + damaged) / seconds).toFixed(0)} certificates a second`,
)
for (const disagreement of disagreements) console.error(`DISAGREEMENT ${disagreement}`)
if (values.json !== undefined) {
  const figures = {
    seed,
    genuine,
    damaged,
    refused,
    harmless,
    claims,
    bytes,
    seconds,
    kinds: Object.fromEntries(kinds),
  }
  writeFileSync(values.json, `${JSON.stringify({ ...figures, disagreements: disagreements.length }, null, 2)}\n`)
}
process.exitCode = disagreements.length === 0 ? 0 : 1
