# The peer of bench/tables.ts: how many rows of a CSV of 2 × 2 matrices are not hermitian. Argument: the file, with columns
# 11, 12, 21, 22, real and imaginary parts.
import sys

import numpy

columns = numpy.loadtxt(sys.argv[1], delimiter=",", skiprows=1, unpack=True)
a, b, c, d = (columns[2 * k] + 1j * columns[2 * k + 1] for k in range(4))
size = numpy.max(numpy.abs([a, b, c, d]), axis=0)
off = numpy.max([2 * numpy.abs(a.imag), numpy.abs(b - c.conj()), 2 * numpy.abs(d.imag)], axis=0)
print("violated:", numpy.count_nonzero(off > 1e-6 * size))
