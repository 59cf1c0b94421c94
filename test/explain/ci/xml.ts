// A strict reader of the XML that reports consist of: elements, attributes, character data and the five entities.

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const token = /<\?xml [^?]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|[^<]+/gy
// What XML 1.0 allows as a character.
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

/** The root element; throws where the text is not well-formed. */
export function readXml(text: string): Element {
  if (!allowed.test(text)) throw new Error('a character that XML does not allow')
  const stack: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (found === null) throw new Error(`not XML: ${text.slice(at, at + 40)}`)
    const [whole, close, name, attributes = '', empty] = found
    const top = stack[stack.length - 1]
    if (top === undefined) throw new Error('closed too often')
    if (whole.startsWith('<?')) continue
    if (name === undefined) top.text += decode(whole)
    else if (close === '/') {
      if (top.name !== name) throw new Error(`${top.name} is closed by ${name}`)
      stack.pop()
      stack[stack.length - 1]?.children.push(top)
    } else {
      const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decode(value),
      ])
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
      if (empty === '/') top.children.push(element)
      else stack.push(element)
    }
  }
  const [root, ...open] = stack
  const [only] = root?.children ?? []
  if (open.length > 0 || only === undefined) throw new Error('not closed')
  return only
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(/&([a-z]*;?)/g, (_, name: string) => {
    const value = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined
    if (value === undefined) throw new Error(`&${name} is no entity`)
    return value
  })
