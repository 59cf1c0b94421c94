// Which columns hold numbers: doubles, floats, whole numbers, and texts, of which each value is read as it is stored.

import type { SchemaTree } from 'hyparquet'

export type ValueType = 'double' | 'float' | 'int32' | 'uint32' | 'int64' | 'uint64' | 'text'

interface PhysicalType {
  /** `undefined` for what holds no numbers that are read. */
  readonly type: ValueType | undefined
  /** A word for it. */
  readonly kind: string
}

const words: Readonly<Record<string, string>> = {
  ...{ BOOLEAN: 'truths', INT96: 'dates or times', FIXED_LEN_BYTE_ARRAY: 'bytes of fixed length' },
  ...{ INT32: 'int32', INT64: 'int64', FLOAT: 'float', DOUBLE: 'double', BYTE_ARRAY: 'text' },
}

const wholeNumbers = /^U?INT_(8|16|32|64)$/

/** The type of a column, by how it is stored and what it is said to mean. */
export function physicalType({ element, children }: SchemaTree): PhysicalType {
  const { type, converted_type: converted, logical_type: logical } = element
  if (children.length > 0 || element.repetition_type === 'REPEATED' || type === undefined)
    return {
      type: undefined,
      kind: type === undefined && children.length === 0 ? 'an unknown type' : 'a nested column',
    }
  const word = words[type] ?? 'an unknown type'
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL')
    return { type: undefined, kind: 'decimals of a fixed scale' }
  switch (type) {
    case 'DOUBLE':
    case 'FLOAT':
      return { type: logical === undefined ? (type === 'DOUBLE' ? 'double' : 'float') : undefined, kind: word }
    case 'BYTE_ARRAY': {
      const isText =
        (logical === undefined || logical.type === 'STRING') && (converted === undefined || converted === 'UTF8')
      return isText ? { type: 'text', kind: word } : { type: undefined, kind: 'bytes' }
    }
    case 'INT32':
    case 'INT64': {
      const isWhole =
        logical === undefined ? converted === undefined || wholeNumbers.test(converted) : logical.type === 'INTEGER'
      if (!isWhole) return { type: undefined, kind: 'dates or times' }
      const isUnsigned = logical?.type === 'INTEGER' ? !logical.isSigned : converted?.startsWith('UINT_') === true
      if (type === 'INT32') return { type: isUnsigned ? 'uint32' : 'int32', kind: word }
      return { type: isUnsigned ? 'uint64' : 'int64', kind: word }
    }
    default:
      return { type: undefined, kind: word }
  }
}
