// Values in symbols against what is allowed: conditions, residuals and what the mirror image demands, all by hand. Magnetic
// moments of two Majorana states are imaginary and antisymmetric, of two Dirac states hermitian. Values are canonical.

import { describe, expect, it } from 'vitest'
import { casesIn, discrepancyTexts } from '../discrepancies.js'

const cases = casesIn(`
majorana, magnetic: [[0, 1], ["x", 0]]
  violation wrong-phase [1,2] 1; nearest 0
  condition symbolic-condition [2,1] x; if x = 0; residual x
majorana, magnetic: [[0, "x"], [1, 0]]
  condition symbolic-condition [1,2] x; if x = 0; residual x
  violation wrong-phase [2,1] 1; nearest 0
majorana, magnetic: [[0, "m"], ["i*x", 0]]
  violation wrong-phase [1,2] m; residual m
majorana, magnetic: [[0, "i*x"], ["m", 0]]
  violation wrong-phase [2,1] m; residual m
majorana, magnetic: [[0, "i*x"], ["i*y", 0]]
  condition symbolic-condition [2,1] i*y; if y = -x; residual i*x+i*y; demanded -i*x
majorana, magnetic: [[0, "i*x"], ["-i*x+i*m", 0]]
  violation wrong-relation [2,1] -i*x+i*m; residual i*m; demanded -i*x
majorana, magnetic: [[0, "x+i"], ["-1-i", 0]]
  condition symbolic-condition [1,2] x+i; if x = 0; residual x
  violation wrong-phase [2,1] -1-i; nearest -i
majorana, magnetic: [[0, "x+i"], ["x-1-i", 0]]
  condition symbolic-condition [1,2] x+i; if x = 0; residual x
  violation wrong-relation [2,1] x-1-i; residual 2*x-1
dirac, magnetic: [["?", "(1+x)^150"], ["1/(1+y^2)^75", "?"]]
  not-evaluable symbolic-value [2,1] 1/(1+y^2)^75; the comparison is too large: a polynomial has more than 10000 terms
dirac, magnetic: [["?", "x*exp(i*pi/509)"], ["x*exp(i*pi/503)", "?"]]
  not-evaluable symbolic-value [2,1] x*exp(i*pi/503); the comparison is too large: the cyclotomic field of order 256027 has a degree above 512
majorana, magnetic: [[0, "x+i*y"], ["-x-i*y", 0]]
  condition symbolic-condition [1,2] x+i*y; if x = 0; residual x
majorana, magnetic: [[0, "x+i*y"], ["-i*y", 0]]
  condition symbolic-condition [1,2] x+i*y; if x = 0; residual x
  condition symbolic-condition [2,1] -i*y; if x = 0; residual x
majorana, magnetic: [[0, "x+i*m"], ["i*n", 0]]
  condition symbolic-condition [1,2] x+i*m; if x = 0; residual x
  violation wrong-relation [2,1] i*n; residual i*m+i*n+x
majorana, magnetic: [[0, "?"], ["x", 0]]
  condition symbolic-condition [2,1] x; if x = 0; residual x
majorana, magnetic: [[0, "x"], ["?", 0]]
  condition symbolic-condition [1,2] x; if x = 0; residual x
majorana, magnetic: [[0, "i*x"], ["?", 0]]
majorana, magnetic: [["x", "?"], ["?", "m"]]
  condition symbolic-condition [1,1] x; if x = 0; residual x
  violation must-vanish [2,2] m; residual m
majorana, anapole: [["x", "?"], ["?", "i*m"]]
  violation wrong-phase [2,2] i*m; residual i*m
majorana, anapole: [["i*x/(1+y^2)", "?"], ["?", "m"]]
  condition symbolic-condition [1,1] i*x/(1+y^2); if x = 0; residual (i*x)/(y^2+1)
majorana, magnetic: [[0, "1/x"], ["?", 0]]
  not-evaluable symbolic-value [1,2] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
majorana, magnetic: [[0, "1/x"], ["y", 0]]
  not-evaluable symbolic-value [2,1] y; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
majorana, magnetic: [[0, "i*y"], ["1/x", 0]]
  not-evaluable symbolic-value [2,1] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
majorana, magnetic: [[0, "1/x"], ["1/y", 0]]
  not-evaluable symbolic-value [2,1] 1/y; division by y is not evaluated: expected a divisor that is zero for no values of the parameters
dirac, magnetic: [["?", "1/x"], ["y", "?"]]
  not-evaluable symbolic-value [2,1] y; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
dirac, magnetic: [["?", "y"], ["1/x", "?"]]
  not-evaluable symbolic-value [2,1] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
dirac, magnetic: [["?", "1/x"], ["1/y", "?"]]
  not-evaluable symbolic-value [2,1] 1/y; division by y is not evaluated: expected a divisor that is zero for no values of the parameters
dirac, magnetic: [["?", "1/x"], ["?", "?"]]
dirac, magnetic: [["?", "1/x"], [1, "?"]]
  not-evaluable symbolic-value [2,1] 1; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
dirac, magnetic: [["?", "z"], ["conj(z)+m", "?"]]
  violation wrong-relation [2,1] conj(z)+m; residual m; demanded -i*im(z)+re(z)
dirac, magnetic: [["?", "z"], ["conj(z)+x", "?"]]
  condition symbolic-condition [2,1] conj(z)+x; if x = 0; residual x; demanded -i*im(z)+re(z)
dirac, magnetic: [["?", "z/(1+x^2)"], ["conj(z)/(1+x^2)", "?"]]
dirac, magnetic: [["?", "z/(1+x^2)"], ["conj(z)/(1+y^2)", "?"]]
  condition symbolic-condition [2,1] conj(z)/(1+y^2); if z = 0 or y = -x or y = x; residual (-i*im(z)*x^2+i*im(z)*y^2+re(z)*x^2-re(z)*y^2)/(x^2*y^2+x^2+y^2+1); demanded (-i*im(z)+re(z))/(x^2+1)
dirac, magnetic: [["?", "z/(1+x^2)"], ["w/(1+x^2)", "?"]]
  condition symbolic-condition [2,1] w/(1+x^2); if z = -i*im(w)+re(w); residual (i*im(w)+i*im(z)+re(w)-re(z))/(x^2+1); demanded (-i*im(z)+re(z))/(x^2+1)
dirac, magnetic: [["?", "i*z"], ["w", "?"]]
  condition symbolic-condition [2,1] w; if z = -im(w)-i*re(w); residual i*im(w)+im(z)+re(w)+i*re(z); demanded -im(z)-i*re(z)
dirac, magnetic: [["?", "1+i"], ["x+i*y", "?"]]
  condition symbolic-condition [2,1] x+i*y; if x = 1 and y = -1; residual x+i*y-1+i; demanded 1-i
dirac, magnetic: [["?", "x+i*y"], ["1+i", "?"]]
  condition symbolic-condition [2,1] 1+i; if x = 1 and y = -1; residual -x+i*y+1+i; demanded x-i*y
dirac, magnetic: [["?", "x"], [{ value: 1, uncertainty: 0.1 }, "?"]]
  not-evaluable symbolic-value [2,1] { value: 1, uncertainty: 0.1 }; of the two tied values one depends on symbols and the other has an uncertainty
dirac, magnetic: [["?", { value: 1, uncertainty: 0.1 }], ["x", "?"]]
  not-evaluable symbolic-value [2,1] x; of the two tied values one depends on symbols and the other has an uncertainty
dirac, magnetic: [["?", { value: 1, uncertainty: 0.1 }], ["1/x", "?"]]
  not-evaluable symbolic-value [2,1] 1/x; division by x is not evaluated: expected a divisor that is zero for no values of the parameters
dirac, magnetic: [["x", "?"], ["?", "i*y"]]
  condition symbolic-condition [2,2] i*y; if y = 0; residual i*y
dirac, magnetic: [["?", "x"], ["y", "?"]] with lift: [hermiticity]
dirac, electric: [["?", "x"], ["y", "?"]] with assume: [cp]
  condition symbolic-condition [1,2] x; if x = 0; residual x
  condition symbolic-condition [2,1] y; if y = -x; residual x+y
dirac, electric: [["x", "i*x"], ["-i*x", "i*y"]] with assume: [cp]
  condition symbolic-condition [1,1] x; if x = 0; residual x
  condition symbolic-condition [2,2] i*y; if y = 0; residual i*y
mixed, magnetic: [["?", "x"], ["m", "?"]] with assume: [lepton-number]
  condition symbolic-condition [1,2] x; if x = 0; residual x
  violation must-vanish [2,1] m; residual m
majorana, electric: [[0, "x"], ["-x", 0]] with convention: epsilon-without-i
majorana, electric: [[0, "x"], ["y", 0]] with convention: epsilon-without-i
  condition symbolic-condition [2,1] y; if y = -x; residual i*x+i*y; demanded -i*x
majorana, electric: [[0, "i*x"], ["y", 0]] with convention: epsilon-without-i
  condition symbolic-condition [1,2] i*x; if x = 0; residual -x
  condition symbolic-condition [2,1] y; if x = 0 and y = 0; residual -x+i*y
majorana, electric: [[0, "x+1"], ["m", 0]] with convention: epsilon-without-i
  condition symbolic-condition [2,1] m; if x = -m-1; residual i*m+i*x+i; demanded -i*x-i
majorana, electric: [["m", "?"], ["?", "x"]] with convention: epsilon-without-i
  violation must-vanish [1,1] m; residual i*m
  condition symbolic-condition [2,2] x; if x = 0; residual i*x
turned, magnetic: [["?", "x"], ["?", "?"]] with assume: [cp]
  condition symbolic-condition [1,2] x; if x = 0; residual (1/2-1/2*i)*x
turned, magnetic: [["?", "x+i*y"], ["?", "?"]] with assume: [cp]
  condition symbolic-condition [1,2] x+i*y; if y = x; residual (1/2-1/2*i)*x+(-1/2+1/2*i)*y
turned, magnetic: [["?", "(1+i)*x"], ["y*(1-i)", "?"]] with assume: [cp]
  condition symbolic-condition [2,1] y*(1-i); if y = x; residual (-1+i)*x+(1-i)*y; demanded (1-i)*x
turned, magnetic: [["?", "(1+i)*x"], ["y", "?"]] with assume: [cp]
  condition symbolic-condition [2,1] y; if y = 0 and x = 0; residual (-1+i)*x+y; demanded (1-i)*x
`)

describe('a matrix with symbols', () => {
  it.each(cases)('$title', ({ expected, ...one }) => {
    expect(discrepancyTexts(one)).toEqual(expected)
  })
})
