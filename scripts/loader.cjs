#!/usr/bin/env node
// The installed command. Its bundles (command line, full argument parser, engine with the commands) are loaded when they
// are needed, each with the code cache made when the package was built; Node ignores one that another V8 has made.
'use strict'
const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

const scripts = new Map()
const loaded = new Map()

function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const filename = `${__dirname}/${name}.cjs`
  let cachedData
  try {
    cachedData = readFileSync(`${filename}.cache`)
  } catch {
    // Without it start-up takes longer; nothing else changes.
  }
  // The bundles are pure ASCII, which reads faster as Latin-1.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  const bundle = { exports: {} }
  const requireHere = (id) => (id.startsWith('chunk:') ? load(id.slice(6)) : require(id))
  script.runInThisContext()(bundle, bundle.exports, requireHere)
  scripts.set(filename, script)
  loaded.set(name, bundle.exports)
  return bundle.exports
}

module.exports = { load, scripts }
if (require.main === module) load('command-line').main()
