"""What the rules say of a pair of states: docs/certificate.md, "What a rule says" and "Forks".

An entry of the pair is (species, final, initial). A phase is a fraction of pi modulo 2.
"""

from fractions import Fraction
from itertools import product
from typing import NamedTuple

from reading import FACTORS, PHASES, SPECIES, unknowns_of
from strict import read_fraction

PARITIES = (Fraction(1, 2), Fraction(3, 2))


class Instance(NamedTuple):
    """left = exp(i pi phase) right, the right-hand side conjugated or not."""

    right: tuple
    phase: Fraction
    conjugated: bool


class Case(NamedTuple):
    """One choice of the parities that two states leave open: by state, and as the options of a fork name it."""

    phases: dict
    parities: dict


def rules_about(certificate, f, i):
    """The rules in force whose domain holds the entries (f,i) and (i,f)."""
    one, other = certificate["states"][f - 1], certificate["states"][i - 1]
    natures = one["nature"] if one["nature"] == other["nature"] else "mixed"
    same_mass = f == i or (one["mass"] is not None and one["mass"] == other["mass"])
    for rule in certificate["rules"]:
        domain = rule["domain"]
        if domain["q2"] == 0 and certificate["q2"] != 0:
            continue
        if domain["states"] not in ("any", natures):
            continue
        if domain["pair"] not in ("any", "diagonal" if f == i else "off-diagonal"):
            continue
        if domain["masses"] == "different" and same_mass:
            continue
        yield rule


def cases(certificate, rules, f, i):
    """Every choice of the CP parities that the states f and i leave open, if a rule depends on them."""
    states = {k: certificate["states"][k - 1] for k in (f, i)}
    asked = any(r["phases"] is not None and r["phases"]["of"] == "cpParity" for rule in rules for r in rule["relations"])
    open_states = [
        k for k, state in states.items() if asked and state["nature"] == "majorana" and "cpParity" not in state
    ]
    shared = [states[k].get("sharedParity") for k in open_states]
    for chosen in product(PARITIES, repeat=len(open_states)):
        if len(chosen) == 2 and None not in shared and unknowns_of(shared[0]) == unknowns_of(shared[1]):
            if (chosen[0] == chosen[1]) != (shared[0] == shared[1]):
                continue
        parities = dict(zip(open_states, chosen))
        phases = {
            (k, name): read_fraction(state[name]) for k, state in states.items() for name in PHASES if name in state
        }
        phases.update({(k, "cpParity"): parity for k, parity in parities.items()})
        yield Case(phases, {k: str(parity) for k, parity in parities.items()})


def places(f, i):
    """The entries of the pair, earlier ones first."""
    positions = [(f, i)] if f == i else sorted([(f, i), (i, f)])
    return [(species, *position) for species in SPECIES for position in positions]


def instances(rules, case, form_factor, f, i):
    """(rule, relation, left-hand entry) -> what it equals."""
    found = {}
    for rule in rules:
        for number, relation in enumerate(rule["relations"]):
            if form_factor not in relation["of"]:
                continue
            for left in places(f, i):
                if relation["species"] in (None, left[0]):
                    found[(rule["id"], number, left)] = instance(relation, left, case)
    return found


def instance(relation, left, case):
    species, final, initial = left
    if relation["equals"] == "zero":
        return Instance(left, Fraction(1), False)
    phase = FACTORS[relation["factor"]]
    if relation["phases"] is not None:
        name = relation["phases"]["of"]
        is_reversed = relation["species"] is None and species == "antineutrino"
        for side, state in (("final", final), ("initial", initial)):
            exponent = relation["phases"][side]
            turn = case.phases.get((state, name))
            if exponent != 0 and turn is not None:
                phase = phase - turn if (exponent < 0) != is_reversed else phase + turn
        phase %= 2
    exchanged = relation["equals"] in ("transpose", "dagger")
    other = relation["as"] or species
    right = (other, initial, final) if exchanged else (other, final, initial)
    return Instance(right, phase, relation["equals"] in ("conjugate", "dagger"))
