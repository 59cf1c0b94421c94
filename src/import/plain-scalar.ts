// A scalar without quotes, read by the core schema of YAML 1.2, which contains JSON's. A number becomes a JS number only
// if the shortest decimal form of that double has exactly the value written; `1e400`, `0.1000000000000000000001`,
// `.inf` and `0x10` stay text, for the reader of a number to judge with all digits before it.

const decimal = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/

/** `null`, a boolean, a number, or the text itself. */
export function resolvePlain(source: string): null | boolean | number | string {
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
    default:
      return numberOf(source) ?? source
  }
}

/** The double whose shortest form has the value of `source`; `undefined` if there is none. */
export function numberOf(source: string): number | undefined {
  const first = source.charCodeAt(0)
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e
  if (!isNumeric) return undefined
  const written = significant(source)
  if (written === undefined) return undefined
  const value = Number(source)
  if (!Number.isFinite(value)) return undefined
  return significant(String(value)) === written ? value + 0 : undefined
}

/** A decimal as sign, digits without zeros at either end, and the power of ten of the first digit. */
function significant(source: string): string | undefined {
  const match = decimal.exec(source)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = whole + fraction
  if (digits === '') return undefined
  let start = 0
  while (digits[start] === '0') start++
  if (start === digits.length) return '0'
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return `${sign === '-' ? '-' : ''}${digits.slice(start, end)}e${Number(exponent) + whole.length - start}`
}
