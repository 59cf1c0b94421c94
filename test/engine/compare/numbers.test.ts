// Numbers against what is allowed, by hand: what is wrong, the nearest allowed value, and whether the mirror image demands it.
// Magnetic moments of two Majorana states are imaginary and antisymmetric, of two Dirac states hermitian. Values are canonical.

import { describe, expect, it } from 'vitest'
import { casesIn, discrepancyTexts } from '../discrepancies.js'

const cases = casesIn(`
majorana, magnetic: [["1", "?"], ["?", 0]]
  violation must-vanish [1,1] 1; nearest 0
majorana, magnetic: [[0, "2+i"], ["-i", 0]]
  violation wrong-phase [1,2] 2+i; nearest i; by its mirror image
majorana, magnetic: [[0, "2+i"], ["?", 0]]
  violation wrong-phase [1,2] 2+i; nearest i
majorana, magnetic: [[0, "i"], ["1", 0]]
  violation wrong-phase [2,1] 1; nearest -i; by its mirror image
majorana, magnetic: [[0, "2"], ["1", 0]]
  violation wrong-phase [1,2] 2; nearest 0
  violation wrong-phase [2,1] 1; nearest 0
majorana, magnetic: [[0, "i"], ["2*i", 0]]
  violation wrong-relation [2,1] 2*i; nearest -i; by its mirror image
majorana, anapole: [["i", "1"], ["i", "1+i"]]
  violation wrong-phase [1,1] i; nearest 0
  violation wrong-phase [2,1] i; nearest 1; by its mirror image
  violation wrong-phase [2,2] 1+i; nearest 1
dirac, magnetic: [["1+i", "2"], ["i", "?"]]
  violation wrong-phase [1,1] 1+i; nearest 1
  violation wrong-relation [2,1] i; nearest 2; by its mirror image
dirac, electric: [["1", "i"], ["-i", "0"]] with assume: [cp]
  violation must-vanish [1,1] 1; nearest 0
dirac, electric: [["0", "1"], ["-i", "0"]] with assume: [cp]
  violation wrong-phase [1,2] 1; nearest i; by its mirror image
turned, magnetic: [["?", "2"], ["?", "?"]] with assume: [cp]
  violation wrong-phase [1,2] 2; nearest 1+i
turned, magnetic: [["?", "2"], ["1-i", "?"]] with assume: [cp]
  violation wrong-phase [1,2] 2; nearest 1+i; by its mirror image
turned, magnetic: [["?", "1+i"], ["2", "?"]] with assume: [cp]
  violation wrong-phase [2,1] 2; nearest 1-i; by its mirror image
dirac, magnetic: [["1", "2+i"], ["5", "i"]] with lift: [hermiticity]
mixed, magnetic: [["1", "2+i"], ["5", "0"]] with assume: [lepton-number]
  violation must-vanish [1,2] 2+i; nearest 0
  violation must-vanish [2,1] 5; nearest 0
dirac, magnetic: [["?", { value: 1, uncertainty: 0.1 }], ["3", "?"]]
  violation wrong-relation [2,1] 3; nearest 1; by its mirror image
dirac, magnetic: [["?", "1"], [{ value: 3, uncertainty: 0.1 }, "?"]]
  violation wrong-relation [2,1] { value: 3, uncertainty: 0.1 }; nearest 1; by its mirror image
dirac, magnetic: [["?", "1"], [{ value: 3, uncertainty: 2 }, "?"]]
dirac, magnetic: [[{ value: i, uncertainty: 0.1 }, "?"], ["?", { value: i, uncertainty: 1 }]]
  violation wrong-phase [1,1] { value: i, uncertainty: 0.1 }; nearest 0
majorana, magnetic: [[0, { value: 1, uncertainty: 0.1 }], [{ value: 2, uncertainty: 0.1 }, 0]]
  violation wrong-phase [1,2] { value: 1, uncertainty: 0.1 }; nearest 0
  violation wrong-phase [2,1] { value: 2, uncertainty: 0.1 }; nearest 0
majorana, magnetic: [[0, { value: i, uncertainty: 0.1 }], [{ value: 2, uncertainty: 0.1 }, 0]]
  violation wrong-phase [2,1] { value: 2, uncertainty: 0.1 }; nearest -i; by its mirror image
majorana, magnetic: [[0, { value: 2, uncertainty: 0.1 }], [{ value: i, uncertainty: 0.1 }, 0]]
  violation wrong-phase [1,2] { value: 2, uncertainty: 0.1 }; nearest -i; by its mirror image
majorana, magnetic: [[0, { value: i, uncertainty: 0.1 }], [{ value: -1.3*i, uncertainty: 0.1 }, 0]]
  violation wrong-relation [2,1] { value: -1.3*i, uncertainty: 0.1 }; nearest -i; by its mirror image
majorana, magnetic: [[0, { value: i, uncertainty: 0.1 }], [{ value: -1.2*i, uncertainty: 0.1 }, 0]]
majorana, electric: [[1, 2], [3, "i"]] with convention: epsilon-without-i
  violation must-vanish [1,1] 1; nearest 0
  violation wrong-relation [2,1] 3; nearest -2*i; by its mirror image
  violation must-vanish [2,2] i; nearest 0
majorana, electric: [[1, "i"], [3, "i"]] with convention: epsilon-without-i
  violation must-vanish [1,1] 1; nearest 0
  violation wrong-phase [1,2] i; nearest -3*i; by its mirror image
  violation must-vanish [2,2] i; nearest 0
`)

describe('a matrix of numbers', () => {
  it.each(cases)('$title', ({ expected, ...one }) => {
    expect(discrepancyTexts(one)).toEqual(expected)
  })
})
