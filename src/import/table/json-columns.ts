// What the keys of a line of JSON say as columns of a table. "mu_12_re": 1 is a column as it stands. "mu": [[…], …] is a
// matrix, [final][initial], of numbers, pairs [re, im], maps { "re", "im" } and null; "mu_re" and "mu_im" are its parts;
// "mu_12": [re, im] is one entry. Everything else is one column that is passed over, whatever is in it.

import { didYouMean } from '../../physics/did-you-mean.js'
import { type ColumnName, columnName, formFactorOf, shortName } from './column-name.js'
import type { JsonFault } from './json-bytes.js'
import type { JsonMap, JsonNode } from './json-tree.js'

/** The value of a column in one line; `zero`: it is not written, and zero. */
export interface JsonLeaf {
  readonly name: string
  readonly kind: 'value' | 'zero' | 'other'
  readonly start: number
  readonly end: number
}

/** How many rows a matrix has, to be compared with the states of the model. */
export interface JsonMatrix {
  readonly key: string
  readonly size: number
  readonly at: number
}

export interface JsonColumns {
  readonly leaves: readonly JsonLeaf[]
  readonly matrices: readonly JsonMatrix[]
}

type Entry = Pick<ColumnName, 'formFactor' | 'final' | 'initial'>
type Matrix = { readonly formFactor: ColumnName['formFactor']; readonly part: 're' | 'im' | 'both' }

const matrixShape = /^(\p{L}{1,10})(?:_(re|im))?$/u
const longWords = ['charge', 'magnetic', 'electric', 'anapole', 'epsilon'].flatMap((w) => [w, `${w}_re`, `${w}_im`])

function matrixOf(key: string): Matrix | undefined {
  if (key.length > 20) return undefined
  const match = matrixShape.exec(key.normalize('NFKC').trim().toLowerCase())
  const formFactor = match === null ? undefined : formFactorOf(match[1] ?? '')
  if (formFactor === undefined) return undefined
  return { formFactor, part: match?.[2] === 're' || match?.[2] === 'im' ? match[2] : 'both' }
}

/** The columns of a line, in the order of their places. */
export function jsonColumns(line: JsonMap): JsonColumns | JsonFault {
  const leaves: JsonLeaf[] = []
  const matrices: JsonMatrix[] = []
  const wrong = (node: JsonNode, code: JsonFault['code'], expected: string, received: string): JsonFault => ({
    ...{ code, at: node.start, expected, received, hint: 'A number, [re, im], {"re": …, "im": …}, or null.' },
  })
  const leaf = (name: string, { start, end }: JsonNode, kind: JsonLeaf['kind'] = 'value'): undefined => {
    leaves.push({ name, kind, start, end })
  }
  const part = (entry: Entry, node: JsonNode, which: 're' | 'im', kind?: 'zero'): undefined =>
    leaf(shortName({ ...entry, part: which }), node, kind)

  /** An entry that may be complex. */
  function complex(entry: Entry, node: JsonNode): JsonFault | undefined {
    if (node.kind === 'scalar') {
      part(entry, node, 're')
      // null says nothing of either part: both are read from it.
      return node.isNull ? part(entry, node, 'im') : part(entry, node, 'im', 'zero')
    }
    if (node.kind === 'list') {
      const [re, im] = node.items
      if (re === undefined || im === undefined || node.items.length > 2)
        return wrong(node, 'wrong-size', 'a pair [re, im]', `a list of ${node.items.length}`)
      part(entry, re, 're')
      return part(entry, im, 'im')
    }
    const keys = node.members.map(({ key }) => key)
    if (keys.length !== 2 || !keys.includes('re') || !keys.includes('im'))
      return wrong(node, 'unknown-key', 'the keys re and im', keys.slice(0, 5).join(', ') || 'none')
    for (const { key, value } of node.members) part(entry, value, key === 're' ? 're' : 'im')
    return undefined
  }

  function matrix(key: string, { formFactor, part: which }: Matrix, node: JsonNode): JsonFault | undefined {
    const rows = node.kind === 'list' ? node.items : []
    matrices.push({ key, size: rows.length, at: node.start })
    for (const [final, row] of rows.entries()) {
      if (row.kind !== 'list') return wrong(row, 'wrong-type', `rows of the matrix ${key}, [[…], …]`, 'no list')
      if (row.items.length !== rows.length)
        return wrong(row, 'not-square', `${rows.length} entries, as many as rows`, String(row.items.length))
      for (const [initial, item] of row.items.entries()) {
        const entry = { formFactor, final, initial }
        const fault = which === 'both' ? complex(entry, item) : part(entry, item, which)
        if (fault !== undefined) return fault
      }
    }
    return undefined
  }

  function member(key: string, value: JsonNode): JsonFault | undefined {
    if (value.kind === 'scalar') return leaf(key, value)
    const asMatrix = value.kind === 'list' ? matrixOf(key) : undefined
    if (asMatrix !== undefined) return matrix(key, asMatrix, value)
    const name = columnName(key)
    if (name?.part === 'real') return complex(name, value)
    const near = value.kind === 'list' && key.length <= 20 ? didYouMean(key, longWords) : undefined
    if (near !== undefined)
      return { ...wrong(value, 'unknown-key', 'the name of a matrix', key), hint: `Did you mean ${near}?` }
    return leaf(key, value, name === undefined ? 'other' : 'value')
  }

  for (const { key, value } of line.members) {
    const fault = member(key, value)
    if (fault !== undefined) return fault
  }
  return { leaves, matrices }
}
