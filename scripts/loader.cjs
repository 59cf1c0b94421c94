#!/usr/bin/env node
// The installed command. Its bundles (command line, full argument parser, engine with the commands) are loaded when they
// are needed, each with what V8 compiled before: the code cache that the build made, or the first run of this Node here.
// V8 ignores a cache that does not fit; where the folder cannot be written, start-up takes longer and nothing else changes.
'use strict'
const { readFileSync, renameSync, unlinkSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')

const scripts = new Map()
const loaded = new Map()

// ES modules that share the library's; nothing of them is read before the command is called.
const late = new Map([
  ['chunk:late', { lateAction: async (name) => (await import('./late.js')).lateAction(name) }],
  ['chunk:late-importers', { importFormats: async () => (await import('./late-importers.js')).importFormats() }],
])

const cacheOf = (filename) => `${filename}.${process.version}-${process.arch}.cache`

function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const filename = `${__dirname}/${name}.cjs`
  let cachedData
  try {
    cachedData = readFileSync(cacheOf(filename))
  } catch {
    process.once('exit', () => keepCache(filename))
  }
  // The bundles are pure ASCII, which reads faster as Latin-1.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  const bundle = { exports: {} }
  const requireHere = (id) => late.get(id) ?? (id.startsWith('chunk:') ? load(id.slice(6)) : require(id))
  script.runInThisContext()(bundle, bundle.exports, requireHere)
  scripts.set(filename, script)
  loaded.set(name, bundle.exports)
  return bundle.exports
}

function keepCache(filename) {
  const script = scripts.get(filename)
  if (script === undefined) return
  const temporary = `${filename}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, script.createCachedData(), { flag: 'wx' })
    renameSync(temporary, cacheOf(filename))
  } catch {
    try {
      unlinkSync(temporary)
    } catch {
      // It was never made.
    }
  }
}

module.exports = { load }
if (require.main === module) load('command-line').main()
