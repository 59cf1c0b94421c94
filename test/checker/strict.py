"""Values that are refused unless they are just as they should be."""

import re
from fractions import Fraction
from functools import lru_cache

FRACTION = re.compile(r"(0|[1-9][0-9]{0,7})(?:/([1-9][0-9]{0,7}))?")


class Refused(Exception):
    """The document is not a certificate, or a claim does not hold."""


def refuse(reason):
    raise Refused(reason)


def demand(condition, reason):
    if not condition:
        raise Refused(reason)


def whole_number(text):
    demand(len(text) <= 10, "a number is too long")
    return int(text)


def without_repetition(pairs):
    fields = dict(pairs)
    demand(len(fields) == len(pairs), "a key is there twice")
    return fields


def record(value, required, optional=()):
    demand(isinstance(value, dict), "not a map where one is due")
    for key in value:
        demand(key in required or key in optional, f"unknown key {key[:40]!r}")
    for key in required:
        demand(key in value, f"no key {key}")


def items(value, *, length=None):
    demand(isinstance(value, list), "not a list where one is due")
    demand(length is None or len(value) == length, "a list is not of its length")
    return value


def one_of(value, options):
    demand(isinstance(value, str) and value in options, "a word that is not one of those allowed")


def text(value):
    demand(isinstance(value, str), "not a text where one is due")


def number(value, least):
    demand(isinstance(value, int) and not isinstance(value, bool) and least <= value < 2**31, "not a whole number")


def fraction(value):
    """The phase in units of pi, in [0, 2): `p` or `p/q` in lowest terms."""
    demand(isinstance(value, str) and len(value) <= 17, "not a fraction of pi")
    return read_fraction(value)


@lru_cache(maxsize=4096)
def read_fraction(value):
    found = FRACTION.fullmatch(value)
    demand(found is not None, "not a fraction of pi")
    phase = Fraction(int(found[1]), int(found[2] or 1))
    demand(str(phase) == value, "a fraction of pi is not in lowest terms")
    demand(phase < 2, "a phase of 2 pi or more")
    return phase
