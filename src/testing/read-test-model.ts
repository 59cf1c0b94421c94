// A model as its authors of tests write it, read and solved as `check` does it. Issues of the model are mistakes of the test.

import * as E from 'fp-ts/lib/Either.js'
import { type Decision, decide } from '../check.js'
import { type ReadModel, type ReadOptions, readModel } from '../read-model.js'

export interface SolvedModel extends ReadModel, Decision {}

/** Reads and solves. Throws where `check` would answer with issues. */
export function solvedModel(input: unknown, options: ReadOptions = {}): SolvedModel {
  const read = readModel(input, options)
  if (E.isLeft(read)) {
    const [{ path, expected, received }] = read.left
    throw new TypeError(`the model cannot be read: at ${path}, ${expected} expected, ${received} received`)
  }
  return { ...read.right, ...decide(read.right.model, read.right.selection) }
}
