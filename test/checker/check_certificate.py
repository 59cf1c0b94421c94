"""A second checker of certificates, from docs/certificate.md alone; it needs nothing but Python 3.

    python3 check_certificate.py CERTIFICATE [--model FILE]
    python3 check_certificate.py --stream

Exit codes: 0 every claim holds, 1 refused. With --stream each line of the input is { "certificate": text, "expected": null
or { "model", "states", "q2", "rules" } }, where the expected parts are what the certificate must be about (rules as
[id, sha256]); the answer to each is a line: null, or why it is refused.
"""

import hashlib
import json
import sys

from evidence import verify
from reading import parse
from strict import Refused, demand


def check(data, expected=None):
    """Number of claims; raises Refused."""
    certificate = parse(data)
    if expected is not None:
        demand(certificate["model"]["sha256"] == expected["model"], "the certificate is for another model")
        demand(certificate["states"] == expected["states"], "the certificate is about other states")
        demand(certificate["q2"] == expected["q2"], "the certificate is about another q2")
        rules = [[rule["id"], rule["sha256"]] for rule in certificate["rules"]]
        demand(rules == expected["rules"], "other rules are in force")
    return verify(certificate)


def stream():
    for line in sys.stdin:
        request = json.loads(line)
        try:
            check(request["certificate"], request["expected"])
            answer = None
        except Refused as refusal:
            answer = str(refusal)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main(arguments):
    if arguments == ["--stream"]:
        stream()
        return 0
    if len(arguments) not in (1, 3) or (len(arguments) == 3 and arguments[1] != "--model"):
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], "rb") as file:
        data = file.read(64 * 1024 * 1024 + 1)
    try:
        claims = check(data)
        if len(arguments) == 3:
            with open(arguments[2], "rb") as file:
                model = hashlib.sha256(file.read()).hexdigest()
            demand(parse(data)["model"]["sha256"] == model, "the certificate is for another model")
    except Refused as refusal:
        print(f"refused: {refusal}")
        return 1
    print(f"holds: {claims} claims")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
