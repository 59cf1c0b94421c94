"""The allowed space of a rule system from SymPy, beside the one that is claimed.

The rules are matrix relations between the neutrino matrix f and the antineutrino matrix g of a form factor, typed here from
their formulas and nowhere read from records:

    hermiticity  f^+ = f            cpt  g = -f^T (Q, M, E), g = f^T (A)      majorana-condition  g = f, both states Majorana
    c   f^T = s C^+ f C             p    f = s Z^+ f Z       cp  f^T = s Xi^+ f Xi       t  f = s tau^+ f* tau

with diagonal matrices of phases, complex conjugated for g. Unknowns are the entries z and, as unknowns of their own, their
complex conjugates w: an equation and its conjugate make a real-linear system complex-linear, with the same rank. Its
coefficients are roots of unity, so everything is exact in a cyclotomic field.

Each line of the input is { states, q2, rules, claims }; the answer is a line: null, or what differs.
"""

import json
import sys
from fractions import Fraction
from functools import lru_cache
from math import lcm

from sympy import QQ
from sympy.polys.matrices import DomainMatrix

FORM_FACTORS = ("charge", "magnetic", "electric", "anapole")
SPECIES = ("neutrino", "antineutrino")
PHASES = ("cpParity", "cPhase", "pPhase", "tPhase")

# Giunti:2014ixa form factors under C, P, CP and T: the sign s of each relation.
SIGNS = {
    "c": {"charge": 1, "magnetic": 1, "electric": 1, "anapole": -1},
    "p": {"charge": 1, "magnetic": 1, "electric": -1, "anapole": -1},
    "cp": {"charge": 1, "magnetic": 1, "electric": -1, "anapole": 1},
    "t": {"charge": 1, "magnetic": 1, "electric": -1, "anapole": 1},
    "cpt": {"charge": -1, "magnetic": -1, "electric": -1, "anapole": 1},
}
PHASE_OF = {"c": "cPhase", "p": "pPhase", "cp": "cpParity", "t": "tPhase"}


@lru_cache(maxsize=None)
def field(order):
    """The cyclotomic field of this order with the powers of its root of unity exp(2 pi i/order)."""
    domain = QQ.cyclotomic_field(order)
    powers = [domain.one]
    for _ in range(order - 1):
        powers.append(powers[-1] * domain.unit)
    return domain, powers


class Problem:
    """Matrices of terms: a term is (column, k), standing for exp(2 pi i k/order) times the unknown of the column."""

    def __init__(self, states, q2, form_factor):
        self.states, self.q2, self.form_factor = states, q2, form_factor
        self.count = len(states)
        turns = [Fraction(state[name]) for state in states for name in PHASES if name in state]
        self.order = lcm(4, *(2 * turn.denominator for turn in turns))
        self.half = 2 * self.count**2

    def exponent(self, turn):
        """exp(i pi turn) as a power of the root of unity."""
        power = turn * self.order / 2
        assert power.denominator == 1
        return int(power) % self.order

    def column(self, species, f, i):
        return (SPECIES.index(species) * self.count + f) * self.count + i

    def matrix(self, species):
        span = range(self.count)
        return [[(self.column(species, f, i), 0) for i in span] for f in span]

    def conjugated(self, term):
        column, k = term
        return (column + self.half) % (2 * self.half), -k % self.order

    def conjugate(self, m):
        return [[self.conjugated(term) for term in row] for row in m]

    def times(self, sign, m):
        return [[(c, k if sign == 1 else (k + self.order // 2) % self.order) for c, k in row] for row in m]

    def phases(self, name, species):
        turns = [Fraction(state.get(name, "0")) for state in self.states]
        return [self.exponent(turn if species == "neutrino" else -turn) for turn in turns]

    def turned(self, p, m):
        """P^+ m P for the diagonal matrix of the phases p."""
        return [[(c, (k - p[f] + p[i]) % self.order) for i, (c, k) in enumerate(row)] for f, row in enumerate(m)]


def transpose(m):
    return [list(row) for row in zip(*m)]


def relations(problem, rule):
    """Pairs of matrices that the rule makes equal, with the entries where it does; `None` on the right is zero."""
    form_factor, states, q2 = problem.form_factor, problem.states, problem.q2
    f, g = problem.matrix("neutrino"), problem.matrix("antineutrino")
    natures = [state["nature"] for state in states]
    everywhere = lambda a, b: True
    if rule == "hermiticity":
        return [(transpose(problem.conjugate(m)), m, everywhere) for m in (f, g)]
    if rule == "cpt":
        return [(g, problem.times(SIGNS["cpt"][form_factor], transpose(f)), everywhere)]
    if rule == "majorana-condition":
        return [(g, f, lambda a, b: natures[a] == natures[b] == "majorana")]
    if rule in ("c", "cp", "p", "t"):
        sign = SIGNS[rule][form_factor]
        found = []
        for species, m in (("neutrino", f), ("antineutrino", g)):
            p = problem.phases(PHASE_OF[rule], species)
            right = problem.turned(p, problem.conjugate(m) if rule == "t" else m)
            left = transpose(m) if rule in ("c", "cp") else m
            found.append((left, problem.times(sign, right), everywhere))
        return found
    if rule == "lepton-number":
        where = lambda a, b: natures[a] != natures[b]
    elif rule == "gauge-invariance":
        where = lambda a, b: form_factor == "charge" and q2 == 0 and a != b and not same_mass(states[a], states[b])
    elif rule == "charge-quantisation":
        where = lambda a, b: form_factor == "charge" and q2 == 0
    else:
        raise ValueError(f"no such rule: {rule}")
    return [(m, None, where) for m in (f, g)]


def same_mass(a, b):
    return a["mass"] is not None and b["mass"] is not None and Fraction(a["mass"]) == Fraction(b["mass"])


def equations(problem, rules):
    """Rows of the homogeneous system, each a map from column to coefficient."""
    domain, powers = field(problem.order)
    span = range(problem.count)
    rows = []
    for rule in rules:
        for left, right, where in relations(problem, rule):
            for f in span:
                for i in span:
                    if not where(f, i):
                        continue
                    x = left[f][i]
                    y = None if right is None else right[f][i]
                    rows.append(row(x, y, domain, powers))
                    rows.append(row(problem.conjugated(x), y and problem.conjugated(y), domain, powers))
    return [one for one in rows if one]


def row(x, y, domain, powers):
    found = {x[0]: powers[x[1]]}
    if y is not None:
        found[y[0]] = found.get(y[0], domain.zero) - powers[y[1]]
    return {column: value for column, value in found.items() if value}


def claimed_basis(problem, claims):
    """A basis of the space that the claims describe: one vector for a line, two for a complex entry."""
    domain, powers = field(problem.order)
    basis, own = [], {}
    for (species, _, final, initial), status, arg_pi, relation in claims:
        x = problem.column(species, final - 1, initial - 1)
        z, w = x, x + problem.half
        if status == "zero":
            continue
        if relation is None:
            if status == "line":
                basis.append({z: domain.one, w: powers[problem.exponent(-2 * Fraction(arg_pi))]})
                own[x] = basis[-1:]
            else:
                basis.extend([{z: domain.one}, {w: domain.one}])
                own[x] = basis[-2:]
            continue
        (to_species, _, to_final, to_initial), turn, conjugated = relation
        y = problem.column(to_species, to_final - 1, to_initial - 1)
        k = problem.exponent(Fraction(turn))
        sources = (y + problem.half, y) if conjugated else (y, y + problem.half)
        # The independent entry has been there before: a relation points to an earlier entry.
        for vector in own[y]:
            for target, source, power in ((z, sources[0], k), (w, sources[1], -k % problem.order)):
                if source in vector:
                    vector[target] = powers[power] * vector[source]
    return basis


def difference(request, form_factor):
    problem = Problem(request["states"], request["q2"], form_factor)
    domain, _ = field(problem.order)
    rows = equations(problem, request["rules"])
    claims = [claim for claim in request["claims"] if claim[0][1] == form_factor]
    basis = claimed_basis(problem, claims)
    for equation in rows:
        for vector in basis:
            if sum((value * vector[c] for c, value in equation.items() if c in vector), domain.zero):
                return "the claimed space is not allowed"
    columns = 2 * problem.half
    system = DomainMatrix(dict(enumerate(rows)), (len(rows), columns), domain) if rows else None
    rank = 0 if system is None else system.rank()
    if columns - rank != len(basis):
        return f"{columns - rank} dimensions are allowed, {len(basis)} are claimed"
    neutrino = parameters_of_neutrino(system, problem, rank, domain)
    if neutrino != request["freeParameters"][form_factor]:
        return f"{neutrino} free parameters, {request['freeParameters'][form_factor]} are claimed"
    return None


def parameters_of_neutrino(system, problem, rank, domain):
    """The rank of the allowed space as seen in the neutrino matrix."""
    size = problem.count**2
    kept = set(range(size)) | set(range(problem.half, problem.half + size))
    if system is None or rank == 0:
        return len(kept)
    allowed = system.nullspace().to_sparse().rep.to_sdm()
    rows = [{c: value for c, value in vector.items() if c in kept} for vector in allowed.values()]
    rows = [vector for vector in rows if vector]
    if not rows:
        return 0
    return DomainMatrix(dict(enumerate(rows)), (len(rows), 2 * problem.half), domain).rank()


def main():
    for line in sys.stdin:
        request = json.loads(line)
        answer = None
        for form_factor in FORM_FACTORS:
            found = difference(request, form_factor)
            if found is not None:
                answer = f"{form_factor}: {found}"
                break
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
