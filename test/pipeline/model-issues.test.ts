// What is said of models that cannot be read, explained or written: all of it, to be read.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/catalogue/index.js'
import { check } from '../../src/check.js'
import { explain } from '../../src/explain-entry.js'
import { exportModel } from '../../src/export-model.js'
import { factorTwo } from '../../src/factor-two.js'
import { mixingComparison, mixingReport } from '../../src/mixing-report.js'
import { modelBounds } from '../../src/model-bounds.js'
import { stateMixing } from '../../src/state-mixing.js'
import { tableModel } from '../../src/table-model.js'
import { verifyCertificate } from '../../src/verify-certificate.js'
import { diracs, loop, majorana, mixed, model, page, phases, told } from './issue-page.js'

describe('what is said of', () => {
  it('models that cannot be read, explained or written', () =>
    expect(
      page({
        'one loop: no mass': () => check(mixed(phases, loop, { count: 3, nature: 'majorana' })),
        'one loop: no mixing': () => check(model(loop)),
        'one loop: a heavy state': () =>
          check(mixed(phases, loop, [...majorana(2), { nature: 'majorana', mass: '1.1 GeV' }])),
        'one loop: a state of 1 GeV': () =>
          check(mixed(phases, loop, [...majorana(2), { nature: 'majorana', mass: '1 GeV' }])),
        'one loop: two natures': () => check(mixed(phases, loop, [...majorana(2), { nature: 'dirac', mass: '5 meV' }])),
        'one loop: open phases': () => check(mixed({}, loop)),
        'one loop: open phases of Dirac states': () => check(mixed({}, loop, diracs)),
        'mixing: no such name': () => check(model({ mixing: { ref: 'bimaximl' } })),
        'mixing: no name near': () => check(model({ mixing: { ref: 'zzz' } })),
        'mixing: another size': () => check(model({ mixing: { ref: 'bimaximal' } }, majorana(4))),
        'mixing: not unitary': () =>
          check(
            model({
              mixing: {
                matrix: [
                  [1, 0, 0],
                  [0, 1, 0],
                  [0, 0, '1/2'],
                ],
              },
            }),
          ),
        'mass matrix: equal charged leptons': () =>
          check({
            nuvertex: 1,
            states: { count: 2, nature: 'majorana' },
            massMatrix: {
              majorana: {
                unit: 'eV',
                matrix: [
                  [1, 0],
                  [0, 2],
                ],
              },
              chargedLeptons: {
                unit: 'MeV',
                matrix: [
                  [1, 0],
                  [0, 1],
                ],
              },
            },
          }),
        'no convention': () => check(model({}), { convention: 'x' }),
        'report of a mixing: none': () => mixingReport(model({})),
        'report of a mixing: no such name': () => mixingReport({ ref: 'x' }),
        'report of a mixing: no name': () => mixingReport({ ref: 3 }),
        'two mixings: the first': () => mixingComparison({ ref: 'x' }, { ref: 'y' }),
        'two mixings: the second': () => mixingComparison({ ref: 'bimaximal' }, { ref: 'y' }),
        'mixing of states: none': () => stateMixing(model({})),
        'mixing of states: a mass matrix': () =>
          stateMixing({
            nuvertex: 1,
            states: { count: 2, nature: 'majorana' },
            massMatrix: {
              majorana: {
                unit: 'eV',
                matrix: [
                  [1, 0],
                  [0, 2],
                ],
              },
            },
          }),
        'mixing of states: symbols': () =>
          stateMixing(mixed({ alpha21: 'x', alpha31: '0 deg' }, { parameters: { x: 'real' } })),
        'explain: no entry': () => explain(model({}), 'moment'),
        'explain: outside': () => explain(model({}), 'magnetic[1,4]'),
        'explain: index 0': () => explain(model({}), 'magnetic[0,1]'),
        'factor two: an antineutrino': () => factorTwo(model({}), 'antineutrino.magnetic[1,1]'),
        'factor two: outside': () => factorTwo(model({}), 'magnetic[1,4]'),
        'export: no scale': () =>
          exportModel(
            model({
              formFactors: {
                magnetic: {
                  unit: 'muB',
                  matrix: [
                    [0, 'i', 0],
                    ['-i', 0, 0],
                    [0, 0, 0],
                  ],
                },
              },
            }),
            { to: 'wcxf' },
          ),
        'export: no model': () => exportModel({}, { to: 'slha' }),
        'table: a value': () =>
          tableModel(
            { nuvertex: 1, states: { count: 1, nature: 'dirac' }, formFactors: { charge: { matrix: [[1]] } } },
            {},
          ),
        'table: moments from one loop': () => tableModel(mixed(phases, loop), {}),
        'bounds: no rule file': () => modelBounds(model({}), bounds, { bounds: [{ file: null, text: 'id: x' }] }),
      }),
    ).toMatchFileSnapshot('approved/model-issues.txt'))

  it('certificates that do not hold', () => {
    const text = 'nuvertex: 1\nstates: { count: 2, nature: majorana, cpParities: [i, -i] }\nassume: [cp]\n'
    const report = check(text, { certificate: 'inline' })
    if (E.isLeft(report) || report.right.certificate === null) throw new Error('no certificate')
    const { certificate } = report.right
    const verdict = (changed: object, input = text): string => {
      const result = verifyCertificate({ ...certificate, ...changed } as typeof certificate, input, {})
      return E.isLeft(result)
        ? told(result)
        : `  holds: ${result.right.holds}, claims: ${result.right.claims}, reason: ${result.right.reason}\n`
    }
    const answers = {
      'as it is': verdict({}),
      'of no model': verdict({}, 'x'),
      'of another model': verdict({}, text.replace('-i', 'i')).replaceAll(/[0-9a-f]{64}/g, '…'),
      'without a rule': verdict({ rules: certificate.rules.slice(1) }),
      'without claims': verdict({ claims: [] }),
      'in another convention': verdict({ convention: 'epsilon-without-i' }),
      'at another q²': verdict({ q2: 0 }),
    }
    return expect(
      Object.entries(answers)
        .map(([name, answer]) => `${name}\n${answer}`)
        .join(''),
    ).toMatchFileSnapshot('approved/certificate-verdicts.txt')
  })
})
