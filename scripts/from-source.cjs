#!/usr/bin/env node
// Runs nuvertex from a copy of the repository, which holds no build: the first run installs, builds, and leaves out again
// what only building needs; every later one starts at once. For hooks and actions, which have a copy of their own.
// Standard output is the command's alone.
'use strict'
const { spawnSync } = require('node:child_process')
const { existsSync, readFileSync, statSync, unlinkSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
// Written after the bundles that it loads: where it is, the build is whole.
const command = join(root, 'dist/cli/nuvertex.cjs')
const lock = join(root, '.building')

/** Of several processes that begin at once, one builds and the others wait. */
function build() {
  while (!existsSync(command)) {
    if (!take()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      continue
    }
    try {
      if (existsSync(command)) return
      process.stderr.write('nuvertex: the first run builds it from its sources.\n')
      npm('ci', '--include=dev', '--no-audit', '--no-fund')
      npm('run', 'build')
      npm('prune', '--omit=dev', '--no-save', '--no-audit', '--no-fund')
    } finally {
      unlinkSync(lock)
    }
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isAbandoned()) unlinkSync(lock)
    return false
  }
}

const longestBuild = 30 * 60_000

/** The process that took the lock has ended without giving it back. */
function isAbandoned() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestBuild) return true
    // 0, where the number is not written yet, is this process group, which lives.
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function npm(...args) {
  const { status, error, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    // npm is a script of the shell on Windows.
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  unlinkSync(lock)
  process.stderr.write(
    `${stdout ?? ''}${stderr ?? ''}nuvertex: npm ${args[0]} failed in ${root}: ${error?.message ?? status}\n`,
  )
  process.exit(4)
}

build()
require(command).load('command-line').main()
