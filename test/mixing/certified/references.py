# Writes references.ts: masses and squared elements of mass matrices that are hard for double precision, computed with mpmath.
# Entries are dyadic decimals, so that doubles hold them exactly. Masses are singular values at 260 digits; U comes from the
# right singular vectors, u = v / sqrt(vᵀMv/|vᵀMv|), zeros for a massless state; printed are masses (30 digits) and U², which no choice of signs changes.
# Run: python3 references.py > references.ts
import random
from fractions import Fraction
from mpmath import mp, mpc, mpf, matrix, svd_c, sqrt, nstr

mp.dps = 260
random.seed(20260101)

def dyadic(scale, bits=6):
    "A number of the size of scale, k/2^bits times the exact power of ten or two that scale is."
    k = random.choice([-1, 1]) * random.randint(2 ** (bits - 1), 2 ** (bits + 1))
    return Fraction(k, 2 ** bits) * Fraction(scale)

def z(scale, is_complex=True):
    return (dyadic(scale), dyadic(scale) if is_complex else Fraction(0))

def symmetric(n, scale):
    m = [[None] * n for _ in range(n)]
    for i in range(n):
        for j in range(i, n):
            m[i][j] = m[j][i] = scale(i, j)
    return m

O = (Fraction(0), Fraction(0))

def assembled(blocks):
    "A matrix from a table of blocks (lists of rows)."
    rows = []
    for line in blocks:
        for r in range(len(line[0])):
            rows.append([entry for block in line for entry in block[r]])
    return rows

def zero(a, b): return [[O] * b for _ in range(a)]
def transpose(m): return [list(column) for column in zip(*m)]
def block(a, b, scale, is_complex=True): return [[z(scale(i, j), is_complex) for j in range(b)] for i in range(a)]

def seesaw(dirac, right):
    return assembled([[zero(len(dirac), len(dirac)), dirac], [transpose(dirac), right]])

def hierarchical(powers, is_complex=True, dirac=lambda i, j: 1, full=False):
    n = len(powers)
    right = symmetric(n, lambda i, j: z(10 ** ((powers[i] + powers[j]) // 2 if full else powers[i]), is_complex) if full or i == j else O)
    return seesaw(block(3, n, dirac, is_complex), right)

def inverse(mu, m, is_complex=True, dirac=1):
    d = block(3, 3, lambda i, j: dirac, is_complex)
    M = block(3, 3, lambda i, j: m, is_complex)
    u = symmetric(3, lambda i, j: z(mu, is_complex))
    return assembled([[zero(3, 3), d, zero(3, 3)], [transpose(d), zero(3, 3), M], [zero(3, 3), transpose(M), u]])

def linear(small, m):
    d, l, M = block(3, 3, lambda i, j: 1), block(3, 3, lambda i, j: small), block(3, 3, lambda i, j: m)
    return assembled([[zero(3, 3), d, l], [transpose(d), zero(3, 3), M], [transpose(l), transpose(M), zero(3, 3)]])

tiny = lambda k: Fraction(1, 2 ** k)
suite = [
    ('hierarchical M_R, 1e4', hierarchical([8, 10, 12])),
    ('hierarchical M_R, 1e9', hierarchical([5, 10, 14])),
    ('hierarchical M_R, 1e14, real', hierarchical([0, 6, 14], False, lambda i, j: tiny(10))),
    ('hierarchical full M_R, 1e8', hierarchical([6, 10, 14], True, lambda i, j: 1, True)),
    ('hierarchical full M_R, 1e12, real', hierarchical([2, 8, 14], False, lambda i, j: 1, True)),
    ('hierarchical m_D columns and M_R', hierarchical([4, 9, 14], True, lambda i, j: [tiny(12), tiny(4), 100][j])),
    ('hierarchical m_D rows and M_R', hierarchical([4, 9, 14], True, lambda i, j: [tiny(20), tiny(6), 100][i])),
    ('hierarchical m_D columns against M_R', hierarchical([14, 9, 4], True, lambda i, j: [tiny(12), tiny(4), 100][j])),
    ('two heavy fields, 1e6', hierarchical([8, 14])),
    ('keV sterile and 1e10, 1e14', hierarchical([3, 10, 14], True, lambda i, j: [tiny(8), 1, 1][j])),
    ('inverse seesaw, mu 1e-12', inverse(tiny(30), 1000)),
    ('inverse seesaw, mu 1e-18, real', inverse(tiny(50), 1000, False)),
    ('inverse seesaw, mu 1e-24', inverse(tiny(70), 1000)),
    ('inverse seesaw, m_D near M', inverse(tiny(40), 10, True, 4)),
    ('linear seesaw, 1e-12', linear(tiny(40), 1000)),
    ('linear seesaw, 1e-6', linear(tiny(20), 10000)),
    ('Fritzsch texture', [[O, z(tiny(12)), O], [z(tiny(12)), O, z(tiny(4))], [O, z(tiny(4)), z(1)]]),
    ('two zeros, graded', [[O, O, z(tiny(20))], [O, z(1), z(tiny(8))], [z(tiny(20)), z(tiny(8)), z(tiny(3))]]),
    ('four-by-four chain', [[O, z(tiny(30)), O, O], [z(tiny(30)), O, z(tiny(15)), O], [O, z(tiny(15)), O, z(1)], [O, O, z(1), z(1000)]]),
    ('nearly degenerate pair', [[z(1, False), z(tiny(40)), O], [z(tiny(40)), None, z(tiny(42))], [O, z(tiny(42)), z(16, False)]]),
    ('nearly pseudo-Dirac pairs', [[z(tiny(50)), z(1), O, z(tiny(30))], [z(1), O, z(tiny(30)), O], [O, z(tiny(30)), O, z(4)], [z(tiny(30)), O, z(4), z(tiny(48))]]),
    ('graded by 2^-20 a row', symmetric(4, lambda i, j: z(tiny(20 * (i + j))))),
    ('graded by 2^-30 a row, real', symmetric(4, lambda i, j: z(tiny(30 * (i + j)), False))),
]
def symmetrised(m):
    n = len(m)
    if m[1][1] is None: m[1][1] = m[0][0]
    return [[m[min(i, j)][max(i, j)] for j in range(n)] for i in range(n)]

def decimal(x):
    "Exact: denominators are powers of two."
    n, d, k = x.numerator, x.denominator, 0
    while d > 1: n, d, k = n * 5, d // 2, k + 1
    digits = str(abs(n)).rstrip('0') or '0'
    if n == 0: return '0'
    k -= len(str(abs(n))) - len(digits)
    return ('-' if n < 0 else '') + digits + (f'e{-k}' if k else '')

print('''// A table: golden numbers made by references.py with mpmath at 260 digits from the exact decimals. Not output of this project.

/** A symmetric matrix, entries [re, im] as exact decimals; its masses ascending, and U² of its rows and columns. */
export interface ReferenceMatrix {
  readonly name: string
  readonly matrix: readonly (readonly (readonly [string, string])[])[]
  readonly masses: readonly string[]
  readonly squares: readonly (readonly (readonly [number, number])[])[]
}

export const referenceMatrices: readonly ReferenceMatrix[] = [''')
for name, table in suite:
    table = symmetrised(table)
    n = len(table)
    M = matrix(n, n)
    for i in range(n):
        for j in range(n):
            re, im = table[i][j]
            M[i, j] = mpc(mpf(re.numerator) / re.denominator, mpf(im.numerator) / im.denominator)
    W, S, V = svd_c(M)
    squares = [[None] * n for _ in range(n)]
    for k in range(n):
        # A massless state has no phase: its column is left out.
        if S[k] < S[0] * mpf(10) ** -150:
            S[k] = mpf(0)
            for i in range(n): squares[i][n - 1 - k] = mpc(0)
            continue
        v = [mp.conj(V[k, i]) for i in range(n)]
        q = sum(v[i] * M[i, j] * v[j] for i in range(n) for j in range(n))
        assert abs(abs(q) / S[k] - 1) < mpf(10) ** -60, (name, k, abs(q) / S[k])
        for i in range(n): squares[i][n - 1 - k] = v[i] ** 2 / (q / abs(q))
    masses = [nstr(S[n - 1 - k], 30) for k in range(n)]
    print(f"  {{\n    name: '{name}',\n    matrix: [")
    for row in table: print('      [' + ', '.join(f"['{decimal(re)}', '{decimal(im)}']" for re, im in row) + '],')
    print('    ],\n    masses: [' + ', '.join(f"'{m}'" for m in masses) + '],\n    squares: [')
    # Parts that are rounding of 200 digits are zero.
    part = lambda x: repr(float(x)) if abs(x) > mpf(10) ** -150 else '0'
    for row in squares: print('      [' + ', '.join(f'[{part(x.real)}, {part(x.imag)}]' for x in row) + '],')
    print('    ],\n  },')
print(']')
