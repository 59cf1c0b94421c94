# The peer of bench/takagi.ts: numpy's batched singular values, with vectors, of the matrices in a file.
# Arguments: file (interleaved doubles re, im, row-major, little-endian), n, repeats. Prints seconds for one pass, best of
# the repeats. numpy's vectors are not Takagi vectors: the phases would still have to be fixed.
import sys
import time

import numpy

path, n, repeats = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
matrices = numpy.fromfile(path, dtype="<c16").reshape(-1, n, n)
best = float("inf")
for _ in range(repeats):
    start = time.perf_counter()
    numpy.linalg.svd(matrices)
    best = min(best, time.perf_counter() - start)
print(best)
