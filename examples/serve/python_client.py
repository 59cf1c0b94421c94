"""Ask nuvertex from Python, with the standard library alone.

    python3 python_client.py [command]     default command: nuvertex

One process answers any number of requests (docs/serve.md).
"""

import json
import subprocess
import sys


class Nuvertex:
    def __init__(self, command=("nuvertex",)):
        self.process = subprocess.Popen(
            [*command, "serve", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.last_id = 0

    def ask(self, method, **fields):
        """The result of a method; an error of nuvertex is a ValueError."""
        self.last_id += 1
        # allow_nan=False: nuvertex refuses NaN and Infinity, which are not JSON.
        line = json.dumps({"id": self.last_id, "method": method, **fields}, allow_nan=False)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise EOFError("nuvertex has ended")
        answer = json.loads(line)
        if answer["id"] != self.last_id:
            raise RuntimeError("an answer to another request")
        if "error" in answer:
            raise ValueError(answer["error"]["message"])
        return answer["result"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


if __name__ == "__main__":
    with Nuvertex(sys.argv[1:] or ["nuvertex"]) as nuvertex:
        model = {
            "nuvertex": 1,
            "states": [{"nature": "majorana", "cpParity": "i"}, {"nature": "majorana", "cpParity": "-i"}],
            "assume": ["cp"],
            "formFactors": {"magnetic": {"unit": "muB", "matrix": [[0, "3e-12*i"], ["-3e-12*i", 1e-12]]}},
        }
        report = nuvertex.ask("check", input=model, options={"certificate": "none"})
        print(report["verdict"])
        for finding in report["findings"]:
            print(finding["code"], finding["formFactor"], finding["entry"], finding["residual"])
        print(nuvertex.ask("eval", observable="magnetic-moment-dirac", inputs={"m": "1 eV"})["value"])
        try:
            nuvertex.ask("check", input="nuvertex: 1")
        except ValueError as error:
            print(error)
