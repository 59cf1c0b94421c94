// Numbers at open CP parities, by hand. With CP, charge and magnetic form factors connect Majorana states of opposite parity
// only, electric and anapole ones of equal parity. Between a Dirac state with ξ = 1 and a Majorana state with η: f_21 = η f_12
// and, with hermiticity, f_12 on the line of phase −arg(η)/2. Of three states, two at least have equal parities.

import { describe, expect, it } from 'vitest'
import { casesIn, discrepancyTexts } from '../discrepancies.js'

const cases = casesIn(`
majorana, magnetic: [[0, "i"], ["-i", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [2,1] -i; if (i -i, -i i)
majorana, magnetic: [[0, "i"], ["?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
majorana, magnetic: [[0, "?"], ["i", 0]]
  condition parity-condition [2,1] i; if (i -i, -i i)
majorana, magnetic: [[1, "i"], ["-i", 0]]
  violation must-vanish [1,1] 1; nearest 0
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [2,1] -i; if (i -i, -i i)
majorana, magnetic: [[0, "i"], ["i", 0]]
  violation wrong-relation [2,1] i; nearest -i; by its mirror image
majorana, magnetic: [[0, "1"], ["1", 0]]
  violation must-vanish [1,2] 1; nearest 0
  violation must-vanish [2,1] 1; nearest 0
majorana, magnetic: [[0, "1"], ["?", 0]]
  violation must-vanish [1,2] 1; nearest 0
majorana, electric: [[0, "i"], ["-i", 0]]
  condition parity-condition [1,2] i; if (i i, -i -i)
  condition parity-condition [2,1] -i; if (i i, -i -i)
majorana, magnetic: [[0, "0"], ["0", 0]]
majorana, magnetic: [[0, "0"], ["i", 0]]
  violation must-vanish [2,1] i; nearest 0
majorana, magnetic: [[0, "i"], ["0", 0]]
  violation must-vanish [1,2] i; nearest 0
majorana, magnetic: [[0, "?"], ["?", 0]]
first open, magnetic: [[0, "i"], ["-i", 0]]
  condition parity-condition [1,2] i; if (i ?)
  condition parity-condition [2,1] -i; if (i ?)
second open, magnetic: [[0, "i"], ["-i", 0]]
  condition parity-condition [1,2] i; if (? -i)
  condition parity-condition [2,1] -i; if (? -i)
second open, electric: [[0, "i"], ["-i", 0]]
  condition parity-condition [1,2] i; if (? i)
  condition parity-condition [2,1] -i; if (? i)
mixed, magnetic: [["?", "1+i"], ["1-i", "?"]]
  condition parity-condition [1,2] 1+i; if (? -i)
  condition parity-condition [2,1] 1-i; if (? -i)
mixed, magnetic: [["?", "1-i"], ["1+i", "?"]]
  condition parity-condition [1,2] 1-i; if (? i)
  condition parity-condition [2,1] 1+i; if (? i)
mixed, magnetic: [["?", "1"], ["1", "?"]]
  violation wrong-phase [1,2] 1; nearest 1/2-1/2*i
  violation wrong-phase [2,1] 1; nearest 1/2+1/2*i
mixed, magnetic: [["?", "1+i"], ["1", "?"]]
  violation wrong-phase [2,1] 1; nearest 1-i; by its mirror image
mixed, magnetic: [["?", "1"], ["1+i", "?"]]
  violation wrong-phase [1,2] 1; nearest 1-i; by its mirror image
mixed, magnetic: [["?", "1"], ["i", "?"]] with lift: [hermiticity]
  condition parity-condition [2,1] i; if (? i)
mixed, magnetic: [["?", "1"], ["-i", "?"]] with lift: [hermiticity]
  condition parity-condition [2,1] -i; if (? -i)
mixed, magnetic: [["?", "1"], ["1", "?"]] with lift: [hermiticity]
  violation wrong-relation [2,1] 1; nearest i; by its mirror image
mixed, magnetic: [["?", "?"], ["1", "?"]] with lift: [hermiticity]
mixed, magnetic: [["?", "0"], ["1", "?"]] with lift: [hermiticity]
  violation wrong-relation [2,1] 1; nearest 0; by its mirror image
majorana, magnetic: [["?", "1"], ["1", "?"]] with lift: [hermiticity, majorana-condition]
  condition parity-condition [2,1] 1; if (i i, -i -i)
majorana, magnetic: [["?", "1"], ["-1", "?"]] with lift: [hermiticity, majorana-condition]
  condition parity-condition [2,1] -1; if (i -i, -i i)
majorana, magnetic: [["?", "1"], ["2", "?"]] with lift: [hermiticity, majorana-condition]
  violation wrong-relation [2,1] 2; nearest 1; by its mirror image
majorana, magnetic: [["?", "1+i"], ["?", "?"]] with lift: [hermiticity]
  condition parity-condition [1,2] 1+i; if (i -i, -i i)
first open, magnetic: [["?", "1"], ["1", "?"]] with lift: [hermiticity, majorana-condition]
  condition parity-condition [2,1] 1; if (-i ?)
second open, magnetic: [["?", "1"], ["1", "?"]] with lift: [hermiticity, majorana-condition]
  condition parity-condition [2,1] 1; if (? i)
three open, magnetic: [[0, "i", "?"], ["?", 0, "i"], ["?", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [2,3] i; if (i -i, -i i)
three open, magnetic: [[0, "i", "i"], ["?", 0, "i"], ["?", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [1,3] i; if (i -i, -i i)
  violation parities-exclude-each-other [2,3] i; if (i -i, -i i)
three open, magnetic: [[0, "?", "?"], ["i", 0, "?"], ["i", "i", 0]]
  condition parity-condition [2,1] i; if (i -i, -i i)
  condition parity-condition [3,1] i; if (i -i, -i i)
  violation parities-exclude-each-other [3,2] i; if (i -i, -i i)
three open, anapole: [["?", "1", "1"], ["?", "?", "1"], ["?", "?", "?"]]
  condition parity-condition [1,2] 1; if (i i, -i -i)
  condition parity-condition [1,3] 1; if (i i, -i -i)
  condition parity-condition [2,3] 1; if (i i, -i -i)
three open, the first massless, magnetic: [[0, "i", "i"], ["?", 0, "i"], ["?", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [1,3] i; if (i -i, -i i)
  not-evaluable phase-of-massless-state [2,3] i; if (i -i, -i i)
three open, the last massless, magnetic: [[0, "i", "i"], ["?", 0, "i"], ["?", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [1,3] i; if (i -i, -i i)
  not-evaluable phase-of-massless-state [2,3] i; if (i -i, -i i)
three open, magnetic: [[0, "i", "i"], ["?", 0, "i"], ["-i", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [1,3] i; if (i -i, -i i)
  violation parities-exclude-each-other [2,3] i; if (i -i, -i i)
  condition parity-condition [3,1] -i; if (i -i, -i i)
four open, the first massless, magnetic: [[0, "i", "?", "?"], ["?", 0, "i", "i"], ["?", "?", 0, "i"], ["?", "?", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [2,3] i; if (i -i, -i i)
  condition parity-condition [2,4] i; if (i -i, -i i)
  violation parities-exclude-each-other [3,4] i; if (i -i, -i i)
four open, the first massless, magnetic: [[0, "i", "i", "?"], ["?", 0, "i", "i"], ["?", "?", 0, "?"], ["?", "?", "?", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition parity-condition [1,3] i; if (i -i, -i i)
  not-evaluable phase-of-massless-state [2,3] i; if (i -i, -i i)
  condition parity-condition [2,4] i; if (i -i, -i i)
massless of parity i, magnetic: [[0, "i", "i"], ["?", 0, "i"], ["?", "?", 0]]
  condition parity-condition [1,2] i; if (? -i)
  condition parity-condition [1,3] i; if (? -i)
  violation parities-exclude-each-other [2,3] i; if (i -i, -i i)
massless and Dirac, magnetic: [["?", "1+i", "1+i"], ["?", 0, "i"], ["?", "?", 0]]
  condition parity-condition [1,2] 1+i; if (? -i)
  condition parity-condition [1,3] 1+i; if (? -i)
  violation parities-exclude-each-other [2,3] i; if (i -i, -i i)
first open of three, magnetic: [[0, "?", "?"], ["i", 0, "?"], ["i", "?", 0]]
  condition parity-condition [2,1] i; if (-i ?)
  violation parities-exclude-each-other [3,1] i; if (i ?)
first open of three, magnetic: [[0, "i", "i"], ["?", 0, "?"], ["?", "?", 0]]
  condition parity-condition [1,2] i; if (-i ?)
  violation parities-exclude-each-other [1,3] i; if (i ?)
`)

describe('a matrix of numbers, where CP is conserved and parities are open', () => {
  it.each(cases)('$title', ({ expected, ...one }) => {
    expect(discrepancyTexts({ ...one, lines: ['assume: [cp]', ...one.lines] })).toEqual(expected)
  })
})
