// What is hostile about each kind of file, to be read: the texts themselves, at sizes 0, 1 and 3 where something is repeated.

import { describe, expect, it } from 'vitest'
import { foreignKinds } from '../../src/testing/hostile/foreign-kinds.js'
import { type HostileKind, hostileFormats, latin1 } from '../../src/testing/hostile/hostile-kind.js'
import { nativeKinds } from '../../src/testing/hostile/native-kinds.js'
import { ufoKinds } from '../../src/testing/hostile/ufo-kinds.js'

const longest = 400

/** A long text by its ends. */
const shown = (text: string): string =>
  text.length <= longest
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, 200))} … ${JSON.stringify(text.slice(-60))} (${text.length} characters)`

function lines({ kind, must, text, isSized, bytes, files }: HostileKind): string {
  const texts = (isSized ? [0, 1, 3] : [0]).map((size) => `  ${isSized ? `${size}: ` : ''}${shown(text(size))}`)
  const asBytes = bytes === undefined ? [] : [`  bytes ${Buffer.from(bytes(text(0))).toString('hex')}`]
  const beside = files === undefined ? [] : [`  files ${Object.keys(files('hostile')).join(', ')}`]
  return [`${must}: ${kind}`, ...texts, ...asBytes, ...beside].join('\n')
}

describe('hostile files', () => {
  const kinds = [...nativeKinds, ...foreignKinds, ...ufoKinds]

  it.each(hostileFormats.filter((format) => format !== 'certificate'))('%s', (format) => {
    const told = kinds.filter((kind) => kind.format === format).map(lines)
    return expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`approved/hostile-${format}.txt`)
  })

  it('have a name of their own in each format', () => {
    const named = kinds.map(({ format, kind, must }) => `${format} ${must} ${kind}`)
    expect(new Set(named).size).toBe(named.length)
  })

  it('in Latin-1 have a byte for each character', () => {
    expect([...latin1('aµÿ')]).toEqual([0x61, 0xb5, 0xff])
  })
})
