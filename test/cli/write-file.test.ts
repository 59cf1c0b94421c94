import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeOutput } from '../../src/cli/write-file.js'
import { memoryTerminal } from './memory-terminal.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nuvertex-write-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const write = (file: string, options: { force?: boolean; inputs?: readonly string[] } = {}): void =>
  writeOutput(file, 'new', memoryTerminal({ cwd }), { force: options.force ?? false, inputs: options.inputs ?? [] })

const path = (name: string): string => join(cwd, name)
const leftovers = (): readonly string[] => readdirSync(cwd).filter((name) => name.endsWith('.tmp'))

describe('writing a file', () => {
  it('makes a new file and leaves nothing else behind', () => {
    write('out.json')
    expect(readFileSync(path('out.json'), 'utf8')).toBe('new')
    expect(readdirSync(cwd)).toEqual(['out.json'])
  })

  it('does not overwrite unless told to', () => {
    writeFileSync(path('out.json'), 'old')
    expect(() => write('out.json')).toThrow(/exists already/)
    expect(readFileSync(path('out.json'), 'utf8')).toBe('old')
    write('out.json', { force: true })
    expect(readFileSync(path('out.json'), 'utf8')).toBe('new')
    expect(leftovers()).toEqual([])
  })

  it('keeps the permissions of the file it replaces', () => {
    writeFileSync(path('out.json'), 'old')
    chmodSync(path('out.json'), 0o640)
    write('out.json', { force: true })
    expect(statSync(path('out.json')).mode & 0o777).toBe(0o640)
  })

  it('does not follow a symbolic link, dangling or not', () => {
    writeFileSync(path('target'), 'old')
    symlinkSync('target', path('link'))
    symlinkSync('nowhere', path('dangling'))
    for (const name of ['link', 'dangling'])
      for (const force of [false, true]) expect(() => write(name, { force })).toThrow(/symbolic link/)
    expect(readFileSync(path('target'), 'utf8')).toBe('old')
    expect(existsSync(path('nowhere'))).toBe(false)
  })

  it('replaces a hard link, not the file behind it', () => {
    writeFileSync(path('other'), 'old')
    linkSync(path('other'), path('out.json'))
    write('out.json', { force: true })
    expect(readFileSync(path('other'), 'utf8')).toBe('old')
  })

  it('never replaces the input, under any name', () => {
    writeFileSync(path('model.yaml'), 'old')
    linkSync(path('model.yaml'), path('same.yaml'))
    for (const name of ['model.yaml', './model.yaml', 'same.yaml'])
      expect(() => write(name, { force: true, inputs: ['model.yaml'] })).toThrow(/it is the input/)
    expect(readFileSync(path('model.yaml'), 'utf8')).toBe('old')
  })

  it('refuses directories, devices and missing folders', () => {
    mkdirSync(path('folder'))
    expect(() => write('folder', { force: true })).toThrow(/is a directory/)
    expect(() => write('/dev/full', { force: true })).toThrow(/not a regular file/)
    expect(() => write('missing/out.json')).toThrow(/no such file or directory/)
    expect(() => write('nul\0')).toThrow(/not a possible file name/)
    expect(leftovers()).toEqual([])
  })
})
