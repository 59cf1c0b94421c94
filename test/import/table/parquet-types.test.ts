// Which columns of a Parquet file hold numbers, and the words for the others; complaints of the library; bytes in memory.

import type { SchemaElement, SchemaTree } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../../src/import/table/parquet/byte-source.js'
import { physicalType } from '../../../src/import/table/parquet/column-type.js'
import { attempt, isDamage } from '../../../src/import/table/parquet/parquet-library.js'

const said = (value: unknown): unknown => (isDamage(value) ? [value.code, value.what, value.hint] : value)

describe('the type of a column', () => {
  const column = (own: Partial<SchemaElement>, children: SchemaTree[] = []): SchemaTree => ({
    ...{ element: { name: 'x', ...own } as SchemaElement, children, count: 1, path: ['x'] },
  })
  const integer = (bitWidth: number, isSigned: boolean): Partial<SchemaElement> => ({
    logical_type: { type: 'INTEGER', bitWidth, isSigned },
  })
  it.each<[Partial<SchemaElement>, string | undefined, string]>([
    [{ type: 'DOUBLE' }, 'double', 'double'],
    [{ type: 'FLOAT' }, 'float', 'float'],
    [{ type: 'FLOAT', logical_type: { type: 'FLOAT16' } }, undefined, 'float'],
    [{ type: 'DOUBLE', logical_type: { type: 'FLOAT16' } }, undefined, 'double'],
    [{ type: 'BOOLEAN' }, undefined, 'truths'],
    [{ type: 'INT96' }, undefined, 'dates or times'],
    [{ type: 'FIXED_LEN_BYTE_ARRAY' }, undefined, 'bytes of fixed length'],
    [{ type: 'BYTE_ARRAY' }, 'text', 'text'],
    [{ type: 'BYTE_ARRAY', converted_type: 'UTF8' }, 'text', 'text'],
    [{ type: 'BYTE_ARRAY', logical_type: { type: 'STRING' } }, 'text', 'text'],
    [{ type: 'BYTE_ARRAY', converted_type: 'JSON' }, undefined, 'bytes'],
    [{ type: 'BYTE_ARRAY', logical_type: { type: 'JSON' } }, undefined, 'bytes'],
    [{ type: 'BYTE_ARRAY', logical_type: { type: 'STRING' }, converted_type: 'ENUM' }, undefined, 'bytes'],
    [{ type: 'INT32' }, 'int32', 'int32'],
    [{ type: 'INT64' }, 'int64', 'int64'],
    [{ type: 'INT32', converted_type: 'INT_8' }, 'int32', 'int32'],
    [{ type: 'INT32', converted_type: 'INT_16' }, 'int32', 'int32'],
    [{ type: 'INT32', converted_type: 'UINT_32' }, 'uint32', 'int32'],
    [{ type: 'INT64', converted_type: 'UINT_64' }, 'uint64', 'int64'],
    [{ type: 'INT64', converted_type: 'INT_64' }, 'int64', 'int64'],
    [{ type: 'INT32', ...integer(32, true) }, 'int32', 'int32'],
    [{ type: 'INT32', ...integer(32, false) }, 'uint32', 'int32'],
    [{ type: 'INT64', ...integer(64, false), converted_type: 'INT_64' }, 'uint64', 'int64'],
    [{ type: 'INT64', ...integer(64, true), converted_type: 'UINT_64' }, 'int64', 'int64'],
    [{ type: 'INT32', converted_type: 'DATE' }, undefined, 'dates or times'],
    [{ type: 'INT32', logical_type: { type: 'DATE' } }, undefined, 'dates or times'],
    [{ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, undefined, 'dates or times'],
    [{ type: 'INT32', converted_type: 'DECIMAL' }, undefined, 'decimals of a fixed scale'],
    [
      { type: 'BYTE_ARRAY', logical_type: { type: 'DECIMAL', precision: 3, scale: 1 } },
      undefined,
      'decimals of a fixed scale',
    ],
    [{ type: 'DOUBLE', repetition_type: 'REPEATED' }, undefined, 'a nested column'],
    [{ type: 'DOUBLE', repetition_type: 'OPTIONAL' }, 'double', 'double'],
    [{}, undefined, 'an unknown type'],
    [{ type: 'OTHER' as 'DOUBLE' }, undefined, 'an unknown type'],
  ])('%j', (element, type, kind) => {
    expect(physicalType(column(element))).toEqual({ type, kind })
  })
  it('is none for a nested one', () => {
    expect(physicalType(column({}, [column({ type: 'DOUBLE' })]))).toEqual({ type: undefined, kind: 'a nested column' })
    expect(physicalType(column({ type: 'DOUBLE' }, [column({})]))).toEqual({ type: undefined, kind: 'a nested column' })
  })
})

describe('what the library complains of', () => {
  const failing = (error: unknown): unknown =>
    said(
      attempt('a page', () => {
        throw error
      }),
    )
  it.each<[unknown, string]>([
    [new Error('parquet page too short'), 'a page: parquet page too short'],
    [new TypeError('x is not a function'), 'a page'],
    [new RangeError('offset is out of bounds'), 'a page'],
    [new Error('undefined value'), 'a page'],
    [new Error('length NaN'), 'a page'],
    [new Error('null found'), 'a page'],
    [new Error('nullable'), 'a page: nullable'],
    [new Error('[object Object]'), 'a page'],
    [new Error('x'.repeat(300)), `a page: ${'x'.repeat(200)}`],
    ['a text', 'a page'],
  ])('%s', (error, what) => {
    expect(failing(error)).toEqual(['syntax', what, null])
  })
  it('is nothing if it does not complain', () => {
    expect(attempt('a page', () => 7)).toBe(7)
  })
})

describe('bytes in memory', () => {
  const { size, read } = bytesInMemory(Uint8Array.of(1, 2, 3))
  it.each<[number, number, number[] | undefined]>([
    [0, 3, [1, 2, 3]],
    [1, 2, [2]],
    [3, 3, []],
    [-1, 2, undefined],
    [2, 1, undefined],
    [1, 4, undefined],
  ])('from %d to %d', (from, to, expected) => {
    expect(size).toBe(3)
    const own = read(from, to)
    expect(own && [...own]).toEqual(expected)
    expect(own?.buffer.byteLength).toBe(expected?.length)
  })
})
