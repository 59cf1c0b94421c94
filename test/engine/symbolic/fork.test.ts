// Values in symbols at open CP parities, by hand. With CP, f_21 = η_1*η_2 f_12 for charge, magnetic and anapole form factors;
// charge and magnetic form factors connect Majorana states of opposite parity only, electric and anapole ones of equal parity.

import { describe, expect, it } from 'vitest'
import { casesIn, discrepancyTexts } from '../discrepancies.js'

const cases = casesIn(`
majorana, magnetic: [[0, "i*x"], ["-i*x", 0]]
  condition symbolic-condition [1,2] i*x; if (i -i, -i i) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] -i*x; if (i -i, -i i) always; if x = 0; residual -i*x
majorana, magnetic: [[0, "i*m"], ["-i*m", 0]]
  condition parity-condition [1,2] i*m; if (i -i, -i i); residual i*m
  condition parity-condition [2,1] -i*m; if (i -i, -i i); residual -i*m
majorana, magnetic: [[0, "x"], ["?", 0]]
  condition symbolic-condition [1,2] x; if x = 0; residual x
majorana, magnetic: [[0, "m"], ["?", 0]]
  violation must-vanish [1,2] m; residual m
majorana, magnetic: [[0, "m"], ["n", 0]]
  violation must-vanish [1,2] m; residual m
  violation must-vanish [2,1] n; residual n
majorana, magnetic: [[0, "x+i*y"], ["?", 0]]
  condition symbolic-condition [1,2] x+i*y; if (i i, -i -i) x = 0 and y = 0; if (i -i, -i i) x = 0; residual x+i*y
majorana, magnetic: [[0, "x+i*m"], ["?", 0]]
  condition symbolic-condition [1,2] x+i*m; if (i -i, -i i) x = 0; residual i*m+x
majorana, magnetic: [[0, "i*x"], ["i*y", 0]]
  condition symbolic-condition [1,2] i*x; if (i -i, -i i) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] i*y; if (i i, -i -i) y = 0; if (i -i, -i i) y = -x; residual i*y
majorana, magnetic: [[0, "i*x"], ["i*m", 0]]
  condition symbolic-condition [1,2] i*x; if (i -i, -i i) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] i*m; if (i -i, -i i) x = -m; residual i*m
majorana, magnetic: [[0, 1], ["x", 0]]
  violation must-vanish [1,2] 1; nearest 0
  condition symbolic-condition [2,1] x; if x = 0; residual x
majorana, magnetic: [[0, "i"], ["x", 0]]
  violation wrong-relation [2,1] x; residual x+i; demanded -i
majorana, magnetic: [[0, "i"], ["i*x", 0]]
  condition parity-condition [1,2] i; if (i -i, -i i)
  condition symbolic-condition [2,1] i*x; if (i i, -i -i) x = 0; if (i -i, -i i) x = -1; residual i*x
majorana, magnetic: [[0, "1/x"], ["?", 0]]
  not-evaluable symbolic-value [1,2] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters; forked
majorana, magnetic: [[0, "1/x"], ["i*y", 0]]
  not-evaluable symbolic-value [1,2] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters; forked
  not-evaluable symbolic-value [2,1] i*y; division by x is not evaluated: expected a divisor that is zero for no values of the parameters; forked
majorana, magnetic: [[0, "i*y"], ["1/x", 0]]
  condition symbolic-condition [1,2] i*y; if (i -i, -i i) always; if y = 0; residual i*y
  not-evaluable symbolic-value [2,1] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters; forked
majorana, anapole: [["x", "i*x"], ["?", "x"]]
  condition symbolic-condition [1,2] i*x; if x = 0; residual i*x
majorana, electric: [[0, "x+i*m"], ["?", 0]]
  condition symbolic-condition [1,2] x+i*m; if (i i, -i -i) x = 0; residual i*m+x
majorana, electric: [["x", "i*x"], ["-i*x", "x"]]
  condition symbolic-condition [1,1] x; if x = 0; residual x
  condition symbolic-condition [1,2] i*x; if (i i, -i -i) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] -i*x; if (i i, -i -i) always; if x = 0; residual -i*x
  condition symbolic-condition [2,2] x; if x = 0; residual x
second open, magnetic: [[0, "i*m"], ["-i*m", 0]]
  condition parity-condition [1,2] i*m; if (? -i); residual i*m
  condition parity-condition [2,1] -i*m; if (? -i); residual -i*m
second open, magnetic: [[0, "i*x"], ["-i*x", 0]]
  condition symbolic-condition [1,2] i*x; if (? -i) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] -i*x; if (? -i) always; if x = 0; residual -i*x
first open, magnetic: [[0, "i*x"], ["-i*x", 0]]
  condition symbolic-condition [1,2] i*x; if (i ?) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] -i*x; if (i ?) always; if x = 0; residual -i*x
first open, electric: [[0, "i*x"], ["-i*x", 0]]
  condition symbolic-condition [1,2] i*x; if (-i ?) always; if x = 0; residual i*x
  condition symbolic-condition [2,1] -i*x; if (-i ?) always; if x = 0; residual -i*x
mixed, magnetic: [["?", "x"], ["?", "?"]]
  condition symbolic-condition [1,2] x; if x = 0; residual (1/2+1/2*i)*x
mixed, magnetic: [["?", "x+i*y"], ["?", "?"]]
  condition symbolic-condition [1,2] x+i*y; if (? i) y = -x; if (? -i) y = x; residual (1/2+1/2*i)*x+(1/2+1/2*i)*y
mixed, magnetic: [["?", "(1+i)*x"], ["?", "?"]]
  condition symbolic-condition [1,2] (1+i)*x; if (? -i) always; if x = 0; residual (1+i)*x
mixed, magnetic: [["?", "(1+i)*x"], ["(1-i)*x", "?"]]
  condition symbolic-condition [1,2] (1+i)*x; if (? -i) always; if x = 0; residual (1+i)*x
  condition symbolic-condition [2,1] (1-i)*x; if (? -i) always; if x = 0; residual (2-2*i)*x
mixed, magnetic: [["?", "(1+i)*m"], ["(1-i)*x", "?"]]
  condition parity-condition [1,2] (1+i)*m; if (? -i); residual (1+i)*m
  condition symbolic-condition [2,1] (1-i)*x; if (? i) x = 0; if (? -i) x = m; residual (1-i)*x
mixed, magnetic: [["?", "z"], ["conj(z)", "?"]]
  condition symbolic-condition [1,2] z; if (? i) re(z) = -im(z); if (? -i) re(z) = im(z); residual (1/2+1/2*i)*im(z)+(1/2+1/2*i)*re(z)
  condition symbolic-condition [2,1] conj(z); if (? i) re(z) = -im(z); if (? -i) re(z) = im(z); residual (1-i)*im(z)+(1-i)*re(z)
majorana, magnetic: [[0, "x"], ["y", 0]] with lift: [majorana-condition]
  condition symbolic-condition [1,2] x; if (i i, -i -i) always; if x = 0; residual x
  condition symbolic-condition [2,1] y; if (i i, -i -i) y = x; if (i -i, -i i) y = -x; residual -x+y; demanded x
majorana, magnetic: [[0, "x"], ["y", 0]] with lift: [hermiticity]
  condition symbolic-condition [1,2] x; if (i -i, -i i) always; if x = 0; residual x
  condition symbolic-condition [2,1] y; if (i i, -i -i) y = 0; if (i -i, -i i) y = -x; residual y
majorana, magnetic: [["?", "x"], ["y", "?"]] with lift: [hermiticity, majorana-condition]
  condition symbolic-condition [2,1] y; if (i i, -i -i) y = x; if (i -i, -i i) y = -x; residual -x+y; demanded x
majorana, magnetic: [["?", "x"], ["m", "?"]] with lift: [hermiticity, majorana-condition]
  condition symbolic-condition [2,1] m; if (i i, -i -i) x = m; if (i -i, -i i) x = -m; residual m-x; demanded x
mixed, magnetic: [["?", "x"], ["y", "?"]] with lift: [hermiticity]
  condition symbolic-condition [2,1] y; if y = 0 and x = 0; residual -i*x+y; demanded i*x
mixed, magnetic: [["?", "m"], ["i*m", "?"]] with lift: [hermiticity]
  condition parity-condition [2,1] i*m; if (? i); residual 2*i*m; demanded -i*m
mixed, magnetic: [["?", "x"], ["i*x", "?"]] with lift: [hermiticity]
  condition symbolic-condition [2,1] i*x; if (? i) always; if x = 0; residual 2*i*x; demanded -i*x
mixed, magnetic: [["?", "1/x"], ["i*x", "?"]] with lift: [hermiticity]
  not-evaluable symbolic-value [2,1] i*x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters; forked
`)

describe('a matrix with symbols, where CP is conserved and parities are open', () => {
  it.each(cases)('$title', ({ expected, ...one }) => {
    expect(discrepancyTexts({ ...one, lines: ['assume: [cp]', ...one.lines] })).toEqual(expected)
  })
})
