// Tables in Parquet, whose bytes are the low halves of the characters.

import * as E from 'fp-ts/lib/Either.js'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { withinMilliseconds } from '../../../src/cli/deadline.js'
import { toJson } from '../../../src/explain/json.js'
import { checkParquet } from '../../import/table/parquet-files.js'
import type { Options } from '../../scan/table/tables.js'
import { chosenBy } from '../feed.js'
import type { Answer } from '../promises.js'
import type { FuzzTarget } from '../target.js'

const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'

const asText = (columnData: ColumnSource[], options: object = {}): string =>
  String.fromCharCode(...new Uint8Array(parquetWriteBuffer({ ...options, columnData })))

export const parquetTarget: FuzzTarget = {
  name: 'parquet',
  seeds: async () => [
    asText([
      { name: 'mu_12_re', data: [0, 0, 1], type: 'DOUBLE' },
      { name: 'mu_12_im', data: ['1.0', null, 'x'], type: 'STRING' },
    ]),
    asText([{ name: 'mu_12', data: [0, 1.5, 1.5, 0, 1.5], type: 'DOUBLE', encoding: 'RLE_DICTIONARY' }], {
      codec: 'UNCOMPRESSED',
    }),
    asText([
      { name: 'label', data: ['a', 'b'], type: 'STRING' },
      { name: 'eps_12', data: [1, 2], type: 'INT32', nullable: false },
      { name: 'mu_12', data: [1, 2], type: 'FLOAT', encoding: 'BYTE_STREAM_SPLIT' },
    ]),
  ],
  words: [
    '\0',
    '\u0001',
    '\u007f',
    '\u0080',
    'ÿÿÿÿ',
    'ÿÿÿÿÿÿÿÿÿÿ',
    'PAR1',
    'PARE',
    '\u00ff\u00ff\u00ff\u00ff\u0007',
    '\u0019\u00fc',
  ],
  feed: async (input) => {
    const bytes = Uint8Array.from(input, (character) => character.charCodeAt(0) & 0xff)
    return [answerTo(bytes, chosenBy(input, [{}, { worst: 1 }]))]
  },
}

/** What the reader answers; the command, too, stops it where damaged bytes keep it busy, but only after half a minute. */
function answerTo(bytes: Uint8Array, options: Options): Answer {
  let isStopped = false
  const result = checkParquet(model, bytes, options, (steps) => {
    isStopped = E.isLeft(withinMilliseconds(500, () => E.right([...steps])))
  })
  if (isStopped) return { exit: 4, stdout: '{}', stderr: '' }
  return { exit: E.isRight(result) ? 0 : 2, stdout: toJson(E.isRight(result) ? result.right : result.left), stderr: '' }
}
