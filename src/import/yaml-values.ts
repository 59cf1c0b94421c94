// Syntax tree of YAML → plain data with places. The nodes are visited in the order of the text, so an alias finds the
// latest anchor before it. What an alias stands for is shared, not copied; its size is counted as if it were copied.

import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Path } from '../physics/document.js'
import { maximumAliasedValues, maximumAliases } from './limits.js'
import { type Container, emptyMap, type Places } from './places.js'
import { numberOf, resolvePlain } from './plain-scalar.js'
import { tagHint } from './scan-yaml.js'
import type { Trouble } from './trouble.js'

export interface YamlContext {
  readonly text: string
  /** Offsets at which the author wrote a bare `?` or `-`. */
  readonly bare: ReadonlySet<number>
  readonly places: Places
  readonly trouble: Trouble
}

interface State extends YamlContext {
  /** Anchor → what it stands for, or `open` while it is being read. */
  readonly anchors: Map<string, Anchored | 'open'>
  /** Values converted, each alias counted as all that it stands for. */
  size: number
  aliases: number
  aliasedValues: number
  limited: boolean
}

interface Anchored {
  readonly value: unknown
  readonly size: number
  /** The author's characters of a scalar. */
  readonly source: string | undefined
}

type Node = ParsedNode | null

/** The plain value of a node; issues go to `trouble`. */
export function convertYaml(contents: Node, context: YamlContext): unknown {
  return convert(contents, [], {
    ...context,
    anchors: new Map(),
    size: 0,
    aliases: 0,
    aliasedValues: 0,
    limited: false,
  })
}

function convert(node: Node, path: Path, state: State): unknown {
  if (node === null) return null
  if (isAlias(node)) return resolveAlias(node.source, node.range[0], path, state)
  const { anchor } = node
  const before = state.size++
  if (anchor !== undefined) state.anchors.set(anchor, 'open')
  const value = convertContent(node, path, state)
  if (anchor !== undefined)
    state.anchors.set(anchor, { value, size: state.size - before, source: sourceOf(node, state) })
  return value
}

/** The author's characters of a scalar, by way of an alias too. */
function sourceOf(node: Node, { anchors }: State): string | undefined {
  if (isScalar(node)) return node.source
  const target = isAlias(node) ? anchors.get(node.source) : undefined
  return target === 'open' ? undefined : target?.source
}

const collectionTags = ['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', '!']

function convertContent(
  node: Exclude<ParsedNode, { source: string; anchor?: never }>,
  path: Path,
  state: State,
): unknown {
  if (isScalar(node)) return convertScalar(node as Scalar.Parsed, path, state)
  if (!isMap(node) && !isSeq(node)) return null
  if (node.tag !== undefined && !collectionTags.includes(node.tag)) refuseTag(node.tag, node.range[0], path, state)
  if (isMap(node)) return convertMap(node as YAMLMap.Parsed, path, state)
  const list: unknown[] = []
  for (const [k, item] of (node.items as Node[]).entries()) convertMember(list, [...path, k], item, state)
  return list
}

function convertMap(node: YAMLMap.Parsed, path: Path, state: State): unknown {
  const map = emptyMap()
  for (const pair of node.items) {
    const key = keyOf(pair.key, path, state)
    if (key === undefined) continue
    const offset = (pair.key as ParsedNode).range[0]
    const place: Path = [...path, key]
    if (Object.hasOwn(map, key)) {
      const [expected, received] = ['each key once', `${key} twice`]
      state.trouble.add({ code: 'duplicate-key', path: place, offset, expected, received })
    }
    convertMember(map, place, pair.value, state, offset)
  }
  return map
}

function convertMember(into: Container, path: Path, node: Node, state: State, keyOffset?: number): void {
  const step = path[path.length - 1] as string | number
  const value = convert(node, path, state)
  ;(into as Record<string | number, unknown>)[step] = value
  state.places.add(into, step, node?.range[0] ?? keyOffset ?? 0, keyOffset)
  const source = typeof value === 'number' ? sourceOf(node, state) : undefined
  if (source !== undefined && source !== String(value)) state.places.write(into, step, source)
}

function keyOf(node: Node, path: Path, state: State): string | undefined {
  const offset = node?.range[0] ?? 0
  if (!isScalar(node) || typeof node.value !== 'string') {
    state.trouble.add({ code: 'syntax', path, offset, expected: 'a word as key', received: 'a list, map or alias' })
    return undefined
  }
  const key = node.value
  if (state.bare.has(offset)) return addBare(offset, path, state)
  if (node.type === 'PLAIN' && key === '') {
    const hint = 'Write a key before the colon.'
    state.trouble.add({ code: 'syntax', path, offset, expected: 'a word as key', received: 'an empty key', hint })
    return undefined
  }
  if (node.type === 'PLAIN' && key === '<<') {
    const hint = 'Write the keys of the other map out.'
    const expected = 'keys without merging'
    state.trouble.add({ code: 'unsupported', path, offset, expected, received: 'a merge key <<', hint })
    return undefined
  }
  if (node.tag !== undefined && node.tag !== stringTag) refuseTag(node.tag, offset, path, state)
  return checkText(key, offset, path, state)
}

const stringTag = 'tag:yaml.org,2002:str'

function convertScalar(node: Scalar.Parsed, path: Path, state: State): unknown {
  const text = String(node.value)
  const [offset] = node.range
  if (state.bare.has(offset)) return addBare(offset, path, state)
  switch (node.tag) {
    case undefined:
      return node.type === 'PLAIN'
        ? checkText(resolvePlain(text), offset, path, state)
        : checkText(text, offset, path, state)
    case '!':
    case stringTag:
      return checkText(text, offset, path, state)
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
      return numberOf(text) ?? text
    default:
      return refuseTag(node.tag, offset, path, state)
  }
}

function checkText<A>(value: A, offset: number, path: Path, state: State): A {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    const [expected, received] = ['whole characters', 'half of a surrogate pair']
    state.trouble.add({ code: 'syntax', path, offset, expected, received })
  }
  return value
}

function addBare(offset: number, path: Path, state: State): undefined {
  const sign = state.text[offset] ?? '?'
  const hint = `Write "${sign}" in quotes: bare it is a sign of YAML's own.`
  state.trouble.add({ code: 'syntax', path, offset, expected: `"${sign}" in quotes`, received: `a bare ${sign}`, hint })
  return undefined
}

function refuseTag(tag: string, offset: number, path: Path, state: State): undefined {
  const received = tag.replace(/^tag:yaml\.org,2002:/, '!!')
  const expected = 'no tag'
  state.trouble.add({ code: 'unsupported', path, offset, expected, received: `the tag ${received}`, hint: tagHint })
  return undefined
}

function resolveAlias(name: string, offset: number, path: Path, state: State): unknown {
  const target = state.anchors.get(name)
  if (target === undefined) {
    const expected = 'an alias of an anchor further up'
    state.trouble.add({ code: 'syntax', path, offset, expected, received: `*${name}` })
    return undefined
  }
  if (target === 'open') {
    const expected = 'an alias of something finished'
    const received = `*${name} inside &${name} itself`
    state.trouble.add({ code: 'invalid-value', path, offset, expected, received })
    return undefined
  }
  state.aliases++
  state.size += target.size
  state.aliasedValues += target.size
  if (state.aliases <= maximumAliases && state.aliasedValues <= maximumAliasedValues) return target.value
  const expected = `at most ${maximumAliases} aliases, for at most ${maximumAliasedValues} values`
  const hint = 'Write out what the aliases stand for.'
  if (!state.limited) state.trouble.add({ code: 'unsupported', path, offset, expected, received: 'more', hint })
  state.limited = true
  return undefined
}
