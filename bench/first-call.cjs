// A fresh process: loads the bundle, with its code cache or without, and prints the milliseconds of one solving.
//   node first-call.cjs BUNDLE N (labels | proofs) (cache | no-cache)
//   node first-call.cjs BUNDLE make-cache       solves once, and saves what V8 compiled on the way
'use strict'
const { readFileSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')

const [filename, task, evidence, cache] = process.argv.slice(2)
const text = `(function(module,exports,require){${readFileSync(filename, 'latin1')}\n})`
const cachedData = cache === 'cache' ? readFileSync(`${filename}.cache`) : undefined
const script = new Script(text, { filename, cachedData })
if (script.cachedDataRejected === true) throw new Error('the code cache was rejected')
const bundle = { exports: {} }
script.runInThisContext()(bundle, bundle.exports, require)
const { everyProof, monomialSystem, solve } = bundle.exports

if (task === 'make-cache') {
  everyProof(solve(monomialSystem(3)), 3)
  writeFileSync(`${filename}.cache`, script.createCachedData())
} else {
  const count = Number(task)
  const system = monomialSystem(count)
  const start = performance.now()
  const solution = solve(system)
  if (evidence === 'proofs') everyProof(solution, count)
  const milliseconds = performance.now() - start
  process.stdout.write(String(milliseconds))
}
