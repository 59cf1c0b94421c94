// The values of the parameters of a model: defaults or given ones for external parameters, expressions for internal
// ones. Each is worked out when it is first asked for, without recursion: chains may be as long as the file.

import * as E from 'fp-ts/lib/Either.js'
import type { Issue } from '../../../physics/issue.js'
import * as C from '../expression/complex-ball.js'
import { evaluate } from '../expression/evaluate.js'
import type { UfoExpression } from '../expression/expression.js'
import type { Evaluated } from '../expression/functions.js'
import { hasIntegerDivision, parameterNames } from '../expression/names.js'
import { parseUfoExpression } from '../expression/parse.js'
import * as R from '../expression/real-ball.js'
import type { Declared, UfoModel, UfoParameter } from './ufo-model.js'

export interface ParameterValues {
  /** Value of a text in the parameters, or why it has none. */
  readonly evaluate: (declared: Declared) => Evaluated
  /** Value of the parameter of a name. */
  readonly valueOf: (name: string) => Evaluated
  /** The external parameters that texts depend on, each once. */
  readonly externals: (declared: readonly Declared[]) => readonly UfoParameter[]
  /** Texts that are no expressions, and divisions that Python 2 does differently, among those asked for so far. */
  readonly issues: readonly Issue[]
  readonly divisions: readonly Declared[]
}

/** `given`: values that replace defaults, by the name of the parameter. */
export function parameterValues(model: UfoModel, given: ReadonlyMap<string, Declared>): ParameterValues {
  const byName = new Map([...model.parameters.values()].map((parameter) => [parameter.name, parameter]))
  const trees = new Map<Declared, E.Either<string, UfoExpression>>()
  const done = new Map<string, Evaluated>()
  const issues: Issue[] = []
  const divisions: Declared[] = []

  const treeOf = (declared: Declared): E.Either<string, UfoExpression> => {
    const known = trees.get(declared)
    if (known !== undefined) return known
    const parsed = parseUfoExpression(declared.text)
    if (E.isLeft(parsed)) {
      const { code, expected, received, offset } = parsed.left
      issues.push({ code, path: '$', location: declared.location, expected, received, hint: hintAt(declared, offset) })
    } else if (hasIntegerDivision(parsed.right)) divisions.push(declared)
    const tree = E.isLeft(parsed) ? E.left('its text is no expression') : parsed
    trees.set(declared, tree)
    return tree
  }

  const sourceOf = ({ name, value }: UfoParameter): Declared | undefined => given.get(name) ?? value

  const namesIn = (declared: Declared | undefined): readonly string[] => {
    const tree = declared === undefined ? undefined : treeOf(declared)
    return tree === undefined || E.isLeft(tree) ? [] : parameterNames(tree.right)
  }

  const known = (name: string): C.ComplexBall | undefined => {
    const value = done.get(name)
    return value === undefined || E.isLeft(value) ? undefined : value.right
  }

  const evaluateKnown = (declared: Declared): Evaluated => {
    const failed = namesIn(declared)
      .map((name) => done.get(name))
      .find((value) => value !== undefined && E.isLeft(value))
    if (failed !== undefined) return failed
    const tree = treeOf(declared)
    return E.isLeft(tree) ? tree : evaluate(tree.right, known)
  }

  const compute = (parameter: UfoParameter): Evaluated => {
    const source = sourceOf(parameter)
    if (source === undefined) return E.left(`${parameter.name} has no value`)
    const value = evaluateKnown(source)
    if (E.isLeft(value)) return E.left(`${parameter.name}: ${value.left}`)
    if (!parameter.isReal || C.isReal(value.right)) return value
    if (R.containsZero(value.right.im)) return E.right(C.fromReal(value.right.re))
    return E.left(`${parameter.name} is declared real, and its value is not`)
  }

  const resolve = (names: readonly string[]): void => {
    const stack = [...names]
    const open = new Set<string>()
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      const parameter = byName.get(name)
      if (done.has(name) || parameter === undefined) {
        stack.pop()
        continue
      }
      const waiting = namesIn(sourceOf(parameter)).filter((other) => byName.has(other) && !done.has(other))
      open.add(name)
      const circular = waiting.find((other) => open.has(other))
      if (circular !== undefined) done.set(name, E.left(`${name} depends on itself, by way of ${circular}`))
      else if (waiting.length === 0) done.set(name, compute(parameter))
      else stack.push(...waiting)
      if (done.has(name)) open.delete(name)
    }
  }

  const ofName = (name: string): Evaluated => {
    resolve([name])
    return done.get(name) ?? E.left(`${name} is no parameter of the model`)
  }

  const externals = (declared: readonly Declared[]): readonly UfoParameter[] => {
    const seen = new Set<string>()
    const stack = [...new Set(declared.flatMap(namesIn))]
    for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
      const parameter = byName.get(name)
      if (parameter === undefined || seen.has(name)) continue
      seen.add(name)
      if (!parameter.isExternal) stack.push(...namesIn(sourceOf(parameter)))
    }
    return [...byName.values()].filter(({ name, isExternal }) => isExternal && seen.has(name))
  }

  return {
    evaluate: (declared) => {
      resolve(namesIn(declared))
      return evaluateKnown(declared)
    },
    valueOf: ofName,
    externals,
    issues,
    divisions,
  }
}

const hintAt = ({ text }: Declared, offset: number): string | null =>
  offset === 0 ? null : `After ${JSON.stringify(text.slice(Math.max(0, offset - 20), offset))}.`
