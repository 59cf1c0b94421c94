// Preloaded into the command: FAULT=call:n:CODE lets the n-th call of an fs function fail, counting files of the working
// directory only; FAULT_SHORT=n writes at most n bytes at once.
const fs = require('node:fs')
const { resolve } = require('node:path')

const [call = '', nth = '0', code = ''] = (process.env.FAULT ?? '').split(':')
const longest = Number(process.env.FAULT_SHORT ?? Number.POSITIVE_INFINITY)
const own = new Set()
let calls = 0

const isOwn = (what) =>
  typeof what === 'number' ? own.has(what) : resolve(String(what)).startsWith(`${process.cwd()}/`)

function mayFail(name, original) {
  return (...given) => {
    if (name === call && isOwn(given[0]) && ++calls === Number(nth))
      throw Object.assign(new Error(`${code}: made to fail`), { code, syscall: call })
    return original(...given)
  }
}

const { openSync, writeSync } = fs
fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest)
  if (isOwn(path)) own.add(descriptor)
  return descriptor
}
fs.writeSync = (descriptor, bytes, offset = 0, length = bytes.length - offset, ...rest) =>
  writeSync(descriptor, bytes, offset, own.has(descriptor) ? Math.min(length, longest) : length, ...rest)

for (const name of ['openSync', 'readSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'])
  fs[name] = mayFail(name, fs[name])
