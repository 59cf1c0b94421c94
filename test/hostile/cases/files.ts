// Rows 11 and 12: what is named as input and as output.

import { deepStrictEqual, strictEqual as equal } from 'node:assert'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { checkFile, type HostileCase } from '../hostile-case.js'

const model = 'nuvertex: 1\nstates: { count: 1, nature: majorana }\n'

const unreadable = (what: string, file: string, says: string, arrange?: HostileCase['arrange']): HostileCase => ({
  ...{ row: 11, what, argv: ['check', file], exit: 4, says },
  ...(arrange === undefined ? {} : { arrange }),
})

const inputs: readonly HostileCase[] = [
  unreadable('a path that leads nowhere', '../../../../../../nowhere/passwd', 'no such file'),
  unreadable('a URL', 'file:///etc/hosts', 'no such file'),
  unreadable('a UNC path', '\\\\server\\share\\m.yaml', 'no such file'),
  unreadable('links in a loop', 'a', 'loop', (folder) => {
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
  }),
  unreadable('/dev/zero', '/dev/zero', 'a device'),
  unreadable('/dev/tty or another device', '/dev/null', 'a device'),
  unreadable('a FIFO', 'fifo', 'FIFO', (folder) => {
    execFileSync('mkfifo', [join(folder, 'fifo')])
  }),
  unreadable('a folder', '.', 'a directory'),
  unreadable('a zero byte in the name', 'a\0b', 'not a possible file name'),
  unreadable('a name of 5000 characters', 'a'.repeat(5000), 'too long'),
  unreadable('a file as a folder', 'm.yaml/x', 'not a directory', (folder) =>
    writeFileSync(join(folder, 'm.yaml'), model),
  ),
  { row: 11, what: 'an empty file', ...checkFile('m.yaml', ''), exit: 2, says: 'empty' },
  { row: 11, what: 'an empty standard input', argv: ['check', '-'], stdin: '', exit: 2, says: 'empty' },
  {
    row: 11,
    what: 'a file of UFO that is a link out of its folder',
    argv: ['check', 'model'],
    exit: 4,
    says: 'leads out',
    arrange: (folder) => {
      mkdirSync(join(folder, 'model'))
      symlinkSync('/etc/hosts', join(folder, 'model', 'particles.py'))
    },
  },
  {
    row: 11,
    what: 'a folder of UFO that is a device inside',
    argv: ['check', 'model'],
    exit: 4,
    says: 'particles.py',
    arrange: (folder) => {
      mkdirSync(join(folder, 'model'))
      symlinkSync('/dev/zero', join(folder, 'model', 'particles.py'))
    },
  },
]

const written = (
  what: string,
  file: string,
  says: string,
  arrange: (folder: string) => void,
  after: (folder: string) => void = () => undefined,
  ...options: readonly string[]
): HostileCase => ({
  ...{
    row: 12,
    what,
    argv: ['check', 'm.yaml', '--quiet', '--certificate', file, ...options],
    files: { 'm.yaml': model },
  },
  ...{ exit: 4, says, arrange },
  after: (folder) => {
    after(folder)
    deepStrictEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    )
    equal(readFileSync(join(folder, 'm.yaml'), 'utf8'), model)
  },
})

const isOld = (name: string) => (folder: string) => equal(readFileSync(join(folder, name), 'utf8'), 'old')
const old = (name: string) => (folder: string) => writeFileSync(join(folder, name), 'old')

const outputs: readonly HostileCase[] = [
  written('a file that exists', 'c.json', 'exists already', old('c.json'), isOld('c.json')),
  written(
    'a link to a file',
    'link',
    'symbolic link',
    (folder) => {
      old('target')(folder)
      symlinkSync('target', join(folder, 'link'))
    },
    isOld('target'),
    '--force',
  ),
  written(
    'a link that dangles',
    'link',
    'symbolic link',
    (folder) => symlinkSync('nowhere', join(folder, 'link')),
    (folder) => equal(existsSync(join(folder, 'nowhere')), false),
    '--force',
  ),
  written('the input itself', 'm.yaml', 'it is the input', () => undefined, undefined, '--force'),
  written(
    'a hard link to the input',
    'same',
    'it is the input',
    (folder) => linkSync(join(folder, 'm.yaml'), join(folder, 'same')),
    undefined,
    '--force',
  ),
  written('/dev/full', '/dev/full', 'not a regular file', () => undefined, undefined, '--force'),
  written('a folder', 'sub', 'is a directory', (folder) => mkdirSync(join(folder, 'sub')), undefined, '--force'),
  written('a folder that is not there', 'nowhere/c.json', 'no such file or directory', () => undefined),
  written('an empty name', '', 'directory', () => undefined, undefined, '--force'),
  ...(process.getuid?.() === 0
    ? []
    : [
        written('a folder that may not be written', 'locked/c.json', 'permission denied', (folder) => {
          mkdirSync(join(folder, 'locked'))
          chmodSync(join(folder, 'locked'), 0o555)
        }),
      ]),
  {
    row: 12,
    what: 'a hard link is replaced, and the file behind it stays',
    argv: ['check', 'm.yaml', '--quiet', '--certificate', 'c.json', '--force'],
    files: { 'm.yaml': model, other: 'old' },
    arrange: (folder) => linkSync(join(folder, 'other'), join(folder, 'c.json')),
    exit: 0,
    says: '',
    after: isOld('other'),
  },
]

export const fileCases: readonly HostileCase[] = [...inputs, ...outputs]
