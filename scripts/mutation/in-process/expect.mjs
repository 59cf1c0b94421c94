// `expect` as vitest makes it, without a worker of vitest around it.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as V from '@vitest/expect'

/** `expect`, and what must be told of the test that runs. */
export function makeExpect() {
  const { chai } = V
  let current = { name: '', file: '', snapshots: undefined }
  chai.use(V.JestExtend)
  chai.use(V.JestChaiExpect)
  chai.use(V.JestAsymmetricMatchers)
  chai.use(({ Assertion }, { addMethod, flag }) => {
    addMethod(Assertion.prototype, 'toMatchSnapshot', function () {
      current.snapshots.compare(current.name, flag(this, 'object'))
    })
    addMethod(Assertion.prototype, 'toMatchFileSnapshot', async function (file) {
      const approved = readFileSync(resolve(current.file, '..', file), 'utf8')
      if (approved !== flag(this, 'object')) throw new Error(`not the approved output: ${file}`)
    })
  })
  const expect = (value, message) => chai.expect(value, message)
  Object.assign(expect, chai.expect, globalThis[V.ASYMMETRIC_MATCHERS_OBJECT])
  expect.extend = (matchers) => chai.expect.extend(expect, matchers)
  expect.getState = () => V.getState(expect)
  expect.setState = (state) => V.setState(state, expect)
  globalThis[V.GLOBAL_EXPECT] = expect
  return {
    expect,
    begin(test) {
      current = test
      const nobody = { assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null }
      const uncounted = { expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null, customTesters: [] }
      expect.setState({ ...nobody, ...uncounted, testPath: test.file, currentTestName: test.name, environment: 'node' })
    },
  }
}
