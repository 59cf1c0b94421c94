# The monomial system for SymPy: hermiticity, the Majorana condition and CP for four N x N complex form factors, as rows
# over Q in 8 N^2 real unknowns. One instance per unordered pair and no empty rows: the smallest system, kind to SymPy.
#   monomial.py SOLVER N REPEATS    SOLVER: rref (DomainMatrix, sparse, the expert path) or linsolve
# Prints JSON: SymPy's version, milliseconds of the first call and of all others, and the number of free parameters.
import json
import sys
import time

from sympy import QQ, Symbol, __version__, linsolve
from sympy.polys.matrices import DomainMatrix
from sympy.polys.matrices.sdm import SDM

solver, n, repeats = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

FORM_FACTORS = range(4)  # charge, magnetic, electric, anapole
MAJORANA = (-1, -1, -1, 1)
CP = (1, 1, -1, 1)


def unknown(form_factor, f, i, part):
    return ((form_factor * n + f) * n + i) * 2 + part


def parity(state):
    return -1 if state % 3 == 1 else 1


def rows():
    """Each row is {unknown: coefficient}: f_fi = +-f_if or its conjugate."""
    for x in FORM_FACTORS:
        for f in range(n):
            for i in range(f, n):
                majorana = MAJORANA[x]
                cp = CP[x] * parity(f) * parity(i)
                for signs in ((1, -1), (majorana, majorana), (cp, cp)):
                    for part, sign in enumerate(signs):
                        if f != i:
                            yield {unknown(x, f, i, part): 1, unknown(x, i, f, part): -sign}
                        elif sign == -1:
                            yield {unknown(x, f, i, part): 2}


def prepared():
    system = list(rows())
    size = 8 * n * n
    if solver == 'rref':
        entries = {k: {j: QQ(c) for j, c in row.items()} for k, row in enumerate(system)}
        matrix = DomainMatrix.from_rep(SDM(entries, (len(system), size), QQ))
        return lambda: size - len(matrix.rref()[1])
    symbols = [Symbol('x%d' % k) for k in range(size)]
    equations = [sum(c * symbols[j] for j, c in row.items()) for row in system]

    def solve():
        (solution,) = linsolve(equations, symbols)
        return len(set().union(*(value.free_symbols for value in solution)))

    return solve


solve = prepared()
times = []
for _ in range(repeats):
    start = time.perf_counter()
    free = solve()
    times.append(1000 * (time.perf_counter() - start))
print(json.dumps({'version': __version__, 'first': times[0], 'others': times[1:], 'freeParameters': free}))
