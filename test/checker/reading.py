"""Text -> certificate, strictly: docs/certificate.md, "The document". Says what is wrong, and believes nothing else."""

import hashlib
import json
import re
from fractions import Fraction

from strict import Refused, demand, fraction, items, number, one_of, record, refuse, text, whole_number, without_repetition

FORM_FACTORS = ("charge", "magnetic", "electric", "anapole")
SPECIES = ("neutrino", "antineutrino")
PHASES = ("cpParity", "cPhase", "pPhase", "tPhase")
FACTORS = {"1": Fraction(0), "i": Fraction(1, 2), "-1": Fraction(1), "-i": Fraction(3, 2)}
MAXIMUM_BYTES = 64 * 1024 * 1024
MAXIMUM_STATES = 128
MAXIMUM_MASS = 4000

HASH = re.compile(r"[0-9a-f]{64}")
MASS = re.compile(r"[0-9(][0-9.e+*/^()-]*")
ZERO_DENOMINATOR = re.compile(r"/0*(?![0-9])")
SHARED = re.compile(r"(?:1/2|3/2)((?: \* s[0-9]{1,9})+)")


def parse(data):
    """Bytes or text -> the certificate as plain values; a report that carries one is taken for it."""
    demand(len(data) <= MAXIMUM_BYTES, "the document is too large")
    try:
        value = json.loads(
            data,
            parse_int=whole_number,
            parse_float=lambda text: refuse("a number is not whole"),
            parse_constant=lambda text: refuse("not a number"),
            object_pairs_hook=without_repetition,
        )
    except (ValueError, RecursionError) as error:
        raise Refused("not JSON") from error
    if isinstance(value, dict) and "nuvertex" in value and "certificate" in value:
        value = value["certificate"]
    check_shape(value)
    return value


def check_shape(value):
    record(value, ("format", "version", "model", "convention", "q2", "states", "rules", "freeParameters", "claims", "witnesses"))
    demand(value["format"] == "nuvertex-certificate", "another format")
    demand(type(value["version"]) is int and value["version"] == 1, "an unknown version")
    record(value["model"], ("file", "sha256"))
    demand(value["model"]["file"] is None or isinstance(value["model"]["file"], str), "no file name")
    check_hash(value["model"]["sha256"])
    text(value["convention"])
    demand(value["q2"] == "generic" or (type(value["q2"]) is int and value["q2"] == 0), "no such q2")
    count = len(items(value["states"]))
    demand(1 <= count <= MAXIMUM_STATES, "too many states, or none")
    for state in value["states"]:
        check_state(state)
    for rule in items(value["rules"]):
        check_rule(rule)
    ids = [rule["id"] for rule in value["rules"]]
    demand(len(set(ids)) == len(ids), "two rules have the same id")
    record(value["freeParameters"], FORM_FACTORS)
    for parameters in value["freeParameters"].values():
        if parameters is not None:
            number(parameters, 0)
    for claim in items(value["claims"]):
        check_claim(claim)
    for witness in items(value["witnesses"]):
        record(witness, ("formFactor", "support"))
        one_of(witness["formFactor"], FORM_FACTORS)
        for part in items(witness["support"]):
            place(items(part, length=4)[:3])
            fraction(part[3])


def check_hash(value):
    demand(isinstance(value, str) and HASH.fullmatch(value), "not a SHA-256 in hexadecimal")


def check_state(state):
    record(state, ("nature", "mass"), (*PHASES, "sharedParity"))
    one_of(state["nature"], ("dirac", "majorana"))
    is_majorana = state["nature"] == "majorana"
    mass = state["mass"]
    if mass is not None:
        demand(isinstance(mass, str) and len(mass) <= MAXIMUM_MASS and MASS.fullmatch(mass), "not a mass")
        demand(not ZERO_DENOMINATOR.search(mass), "a mass with the denominator zero")
    for name in PHASES:
        if name not in state:
            demand(is_majorana, "a Dirac state without a phase")
            continue
        phase = fraction(state[name])
        allowed = {Fraction(1, 2), Fraction(3, 2)} if name in ("cpParity", "pPhase") else {Fraction(0), Fraction(1)}
        demand(not is_majorana or phase in allowed, "a phase that a Majorana field cannot have")
    if "sharedParity" in state:
        demand(is_majorana and "cpParity" not in state, "an open parity that is not open")
        unknowns_of(state["sharedParity"])


def unknowns_of(shared):
    """The unknown signs of an open parity: their numbers, as text."""
    found = SHARED.fullmatch(shared) if isinstance(shared, str) else None
    demand(found is not None, "not a product of unknown signs")
    unknowns = found[1].split(" * s")[1:]
    numbers = [int(one) for one in unknowns]
    demand(numbers == sorted(set(numbers)), "unknown signs out of order")
    return found[1]


def check_rule(rule):
    record(rule, ("id", "sha256", "domain", "relations"))
    text(rule["id"])
    check_hash(rule["sha256"])
    domain = rule["domain"]
    record(domain, ("states", "pair", "masses", "q2"))
    one_of(domain["states"], ("any", "dirac", "majorana", "mixed"))
    one_of(domain["pair"], ("any", "diagonal", "off-diagonal"))
    one_of(domain["masses"], ("any", "different"))
    demand(domain["q2"] == "any" or (type(domain["q2"]) is int and domain["q2"] == 0), "no such q2")
    demand(items(rule["relations"]), "a rule without relations")
    for relation in rule["relations"]:
        check_relation(relation)
    content = {"domain": domain, "id": rule["id"], "relations": rule["relations"]}
    demand(sha256_of(content) == rule["sha256"], f"the rule {rule['id'][:40]} does not have the hash it names")


def sha256_of(value):
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        return hashlib.sha256(canonical.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise Refused("a text that is not Unicode") from error


def check_relation(relation):
    record(relation, ("of", "species", "as", "equals", "factor", "phases"))
    for name in items(relation["of"]):
        one_of(name, FORM_FACTORS)
    demand(relation["species"] is None or relation["species"] in SPECIES, "no such species")
    demand(relation["as"] is None or relation["as"] in SPECIES, "no such species")
    demand(relation["as"] is None or relation["species"] is not None, "as without species")
    one_of(relation["equals"], ("same", "transpose", "conjugate", "dagger", "zero"))
    one_of(relation["factor"], FACTORS)
    if relation["phases"] is not None:
        record(relation["phases"], ("of", "final", "initial"))
        one_of(relation["phases"]["of"], PHASES)
        for side in ("final", "initial"):
            exponent = relation["phases"][side]
            demand(type(exponent) is int and exponent in (-1, 0, 1), "no such exponent")


def place(value):
    one_of(value[0], SPECIES)
    number(value[1], 1)
    number(value[2], 1)


def check_entry(value):
    one_of(items(value, length=4)[1], FORM_FACTORS)
    place([value[0], *value[2:]])


OUTCOME = ("status", "argPi", "relation", "because", "proof", "witnesses")


def check_claim(claim):
    demand(isinstance(claim, dict), "not a claim")
    if claim.get("status") == "fork":
        record(claim, ("entry", "status", "options"))
        for option in items(claim["options"]):
            record(option, ("parities", *OUTCOME))
            for parity in items(option["parities"], length=2):
                demand(parity in (None, "1/2", "3/2"), "no such parity")
            check_outcome(option)
    else:
        record(claim, ("entry", *OUTCOME))
        check_outcome(claim)
    check_entry(claim["entry"])


def check_outcome(outcome):
    one_of(outcome["status"], ("zero", "line", "complex"))
    if outcome["argPi"] is not None:
        demand(fraction(outcome["argPi"]) < 1, "the direction of a line is not below pi")
    if outcome["relation"] is not None:
        record(outcome["relation"], ("entry", "argPi", "conjugate"))
        check_entry(outcome["relation"]["entry"])
        fraction(outcome["relation"]["argPi"])
        demand(isinstance(outcome["relation"]["conjugate"], bool), "conjugate is neither true nor false")
    for name in items(outcome["because"]):
        text(name)
    record(outcome["proof"], (), ("zero", "line", "tie"))
    for chain in outcome["proof"].values():
        for step in items(chain):
            items(step, length=6)
            text(step[0])
            number(step[1], 0)
            place(step[2:5])
            one_of(step[5], ("+", "-"))
    for witness in items(outcome["witnesses"]):
        number(witness, 0)
