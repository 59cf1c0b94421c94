"""Are the claims of a certificate proved? docs/certificate.md, "Claims", "Witnesses" and "Free parameters"."""

from fractions import Fraction

from instances import cases, instances, places, rules_about
from reading import FORM_FACTORS, SPECIES
from strict import demand, read_fraction


def verify(certificate):
    """Raises Refused at the first claim that is not proved; returns the number of claims."""
    count = len(certificate["states"])
    claims = claims_by_entry(certificate, count)
    free = dict.fromkeys(FORM_FACTORS, 0)
    used = set()
    for f in range(1, count + 1):
        for i in range(f, count + 1):
            rules = list(rules_about(certificate, f, i))
            choices = list(cases(certificate, rules, f, i))
            for form_factor in FORM_FACTORS:
                block = {place: claims[(form_factor, place)] for place in places(f, i)}
                sizes = examine_block(certificate, rules, choices, form_factor, block, used)
                free[form_factor] = add(free[form_factor], sizes)
    demand(len(used) == len(certificate["witnesses"]), "a witness to which no claim refers")
    demand(free == certificate["freeParameters"], "another number of free parameters")
    return len(certificate["claims"])


def claims_by_entry(certificate, count):
    expected = [
        [species, form_factor, final, initial]
        for species in SPECIES
        for form_factor in FORM_FACTORS
        for final in range(1, count + 1)
        for initial in range(1, count + 1)
    ]
    given = [claim["entry"] for claim in certificate["claims"]]
    demand(given == expected, "the claims are not one for each entry, in order")
    return {(entry[1], (entry[0], *entry[2:])): claim for entry, claim in zip(given, certificate["claims"])}


def add(total, sizes):
    """Each entry counts the same in every case, or nothing can be said."""
    for size in sizes:
        total = None if total is None or len(size) > 1 else total + min(size)
    return total


def examine_block(certificate, rules, choices, form_factor, block, used):
    """Returns for each neutrino entry the set of parameter numbers that it contributes, case by case."""
    f, i = next(iter(block))[1:]
    for place, claim in block.items():
        check_options(claim, place, choices)
    sizes = {place: set() for place in block if place[0] == "neutrino"}
    in_force = [rule["id"] for rule in rules]
    for case in choices:
        facts = instances(rules, case, form_factor, f, i)
        outcomes = {place: outcome_in(claim, place, case) for place, claim in block.items()}
        allowed = {}
        for place, outcome in outcomes.items():
            demand(consistent(outcome), "a claim contradicts itself")
            check_because(outcome, in_force)
            check_chains(outcome, place, facts, outcomes, form_factor)
            for number in outcome["witnesses"]:
                if number not in allowed:
                    allowed[number] = matrix(certificate, number, form_factor, block, facts)
            check_witnesses(outcome, place, [allowed[number] for number in outcome["witnesses"]], outcomes)
            if place in sizes:
                sizes[place].add(size_of(outcome))
        used.update(allowed)
    return sizes.values()


def check_options(claim, place, choices):
    """The options of a fork are the choices of the open parities, each of them once."""
    if claim["status"] != "fork":
        return
    demand(len(choices) > 1, "a fork where no parity is open")
    named = [tuple(option["parities"]) for option in claim["options"]]
    expected = {parities_at(place, case) for case in choices}
    demand(len(named) == len(expected) and set(named) == expected, "the options are not the open choices")


def parities_at(place, case):
    return (case.parities.get(place[1]), case.parities.get(place[2]))


def outcome_in(claim, place, case):
    if claim["status"] != "fork":
        return claim
    return next(option for option in claim["options"] if tuple(option["parities"]) == parities_at(place, case))


def consistent(outcome):
    """Phases, chains, relations and witnesses are there exactly where the status has use for them."""
    status, proof = outcome["status"], outcome["proof"]
    return (
        (outcome["argPi"] is not None) == (status == "line")
        and ("zero" in proof) == (status == "zero")
        and ("line" in proof) == (status == "line")
        and ("tie" in proof) == (outcome["relation"] is not None)
        and (status != "zero" or (outcome["relation"] is None and not outcome["witnesses"]))
    )


def check_because(outcome, in_force):
    used = {step[0] for chain in outcome["proof"].values() for step in chain}
    demand(outcome["because"] == [name for name in in_force if name in used], "because is not what the proof uses")
    demand(used <= set(in_force), "a proof uses a rule that is not in force here")


def walk(chain, start, facts):
    """start = exp(i pi phase) end, the end conjugated or not."""
    end, phase, conjugated = start, Fraction(0), False
    for rule, relation, species, final, initial, sense in chain:
        left = (species, final, initial)
        fact = facts.get((rule, relation, left))
        demand(fact is not None, "a step is no instance of a rule")
        source, target = (left, fact.right) if sense == "+" else (fact.right, left)
        demand(source == end, "a chain is broken")
        step = fact.phase if sense == "+" or fact.conjugated else -fact.phase
        end, phase = target, (phase - step if conjugated else phase + step) % 2
        conjugated ^= fact.conjugated
    return end, phase, conjugated


def check_chains(outcome, place, facts, outcomes, form_factor):
    for kind, chain in outcome["proof"].items():
        end, phase, conjugated = walk(chain, place, facts)
        if kind == "zero":
            holds = end == place and not conjugated and phase != 0
        elif kind == "line":
            # x = exp(i pi b) conj(x): the direction of x is b/2, modulo 1.
            holds = end == place and conjugated and (phase / 2) % 1 == read_fraction(outcome["argPi"])
        else:
            relation = outcome["relation"]
            species, named, final, initial = relation["entry"]
            holds = (named, (species, final, initial)) == (form_factor, end)
            holds = holds and (phase, conjugated) == (read_fraction(relation["argPi"]), relation["conjugate"])
            holds = holds and is_independent_and_earlier(end, place, outcomes, outcome["status"])
        demand(holds, f"a chain does not prove the {kind}")


def is_independent_and_earlier(end, place, outcomes, status):
    order = list(outcomes)
    target = outcomes[end]
    return order.index(end) < order.index(place) and target["relation"] is None and target["status"] == status


def matrix(certificate, number, form_factor, block, facts):
    """A witness as entry -> phase, once every instance of every rule in force has been checked on it."""
    demand(number < len(certificate["witnesses"]), "no such witness")
    witness = certificate["witnesses"][number]
    demand(witness["formFactor"] == form_factor, "a witness of another form factor")
    values = {(species, final, initial): read_fraction(phase) for species, final, initial, phase in witness["support"]}
    demand(len(values) == len(witness["support"]), "a witness names an entry twice")
    demand(all(place in block for place in values), "a witness is not zero outside the pair of states")
    for (_, _, left), fact in facts.items():
        x, y = values.get(left), values.get(fact.right)
        if x is None or y is None:
            demand(x is y, "a witness breaks a rule")
        else:
            demand(x == (fact.phase + (-y if fact.conjugated else y)) % 2, "a witness breaks a rule")
    return values


def check_witnesses(outcome, place, matrices, outcomes):
    if outcome["status"] == "zero":
        return
    demand(matrices, "no witness")
    demand(all(place in values for values in matrices), "a witness vanishes at the entry")
    directions = {values[place] % 1 for values in matrices}
    demand(outcome["status"] == "line" or len(directions) > 1, "the witnesses do not show every phase")
    if outcome["relation"] is None:
        order = list(outcomes)
        for earlier in order[: order.index(place)]:
            is_independent = outcomes[earlier]["relation"] is None
            moved = is_independent and any(earlier in values for values in matrices)
            demand(not moved, "a witness moves an earlier independent entry, too")


def size_of(outcome):
    if outcome["relation"] is not None:
        return 0
    return {"zero": 0, "line": 1, "complex": 2}[outcome["status"]]
