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
const batchSize = 100
let batch = 0
let working: Promise<void> = Promise.resolve()
for (const [kind, wanted] of [
  ['genuine', Number(values.count)],
  ['damaged', Number(values.damaged)],
] as const) {
  while (tally[kind] < wanted && tally.disagreements.length === 0) {
    const next = cases(kind, Math.min(batchSize, wanted - tally[kind]), seed + batch, batch * batchSize)
    // While the peer works on one batch the next one is made.
    await working
    working = compareOn(next, peer, tally)
    batch += 1
    if (batch % 50 === 0) console.log(`${tally.genuine} genuine, ${tally.damaged} damaged in ${elapsed().toFixed(0)} s`)
    if (tally[kind] + next.length >= wanted) await working
  }
  await working
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
