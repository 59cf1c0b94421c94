// Rows 13 and 14: what needs a process of its own. In each line of bash $NUVERTEX is the command, and $FAULTY the command
// with faults.cjs.

import type { ProcessCase } from '../hostile-case.js'

const model = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'
const files = { 'm.yaml': model, 'c.json': 'old\n' }
const certify = 'check m.yaml --quiet --certificate c.json --force'

/** A call fails: exit code 4, the old file as it was, and nothing beside it. */
const failing = (what: string, environment: string, says: string): ProcessCase => ({
  ...{ row: 13, what, files, says },
  shell: `${environment} $FAULTY ${certify}; echo "exit $?"; cat c.json; ls -A`,
  prints: 'exit 4\nold\nc.json\nm.yaml\n',
})

const writes: readonly ProcessCase[] = [
  failing('no file can be opened for writing', 'FAULT=openSync:2:EMFILE', 'too many open files'),
  failing('no space at the first write', 'FAULT=writeSync:1:ENOSPC', 'no space left on the device'),
  failing('a quota at the first write', 'FAULT=writeSync:1:EDQUOT', 'disk quota exceeded'),
  failing('no space when half is written', 'FAULT_SHORT=500 FAULT=writeSync:3:ENOSPC', 'no space left on the device'),
  failing('an error of the device when flushing', 'FAULT=fsyncSync:1:EIO', 'input/output error'),
  failing('an error of the device when closing', 'FAULT=closeSync:2:EIO', 'input/output error'),
  failing('an error of the device when the file is put in place', 'FAULT=renameSync:1:EIO', 'input/output error'),
  {
    ...{ row: 13, what: 'no space at any of twenty writes', files, says: 'no space left on the device' },
    shell: `for n in $(seq 1 20); do FAULT_SHORT=100 FAULT=writeSync:$n:ENOSPC $FAULTY ${certify}; echo "$? $(cat c.json) $(ls -A | wc -l)"; done | sort | uniq -c | tr -s " "`,
    prints: ' 20 4 old 2\n',
  },
  {
    ...{ row: 13, what: 'a write that is interrupted is made again', files },
    shell: `FAULT=writeSync:1:EINTR $FAULTY ${certify}; echo "exit $?"; $NUVERTEX verify c.json --model m.yaml --quiet; echo "exit $?"`,
    prints: 'exit 0\nexit 0\n',
  },
  {
    ...{ row: 13, what: 'writes of seven bytes at once', files },
    shell: `FAULT_SHORT=7 $FAULTY ${certify}; $NUVERTEX verify c.json --model m.yaml --quiet; echo "exit $?"`,
    prints: 'exit 0\n',
  },
  {
    ...{ row: 13, what: 'a model that cannot be read', files, says: 'input/output error' },
    shell: `FAULT=readSync:1:EIO $FAULTY check m.yaml; echo "exit $?"`,
    prints: 'exit 4\n',
  },
]

const signals: readonly ProcessCase[] = [
  {
    ...{ row: 14, what: 'the reader goes', files },
    shell: 'for k in $(seq 40); do echo m.yaml; done | xargs $NUVERTEX check --format json | head -1; echo "$?"',
    prints: '[\n0\n',
  },
  {
    ...{ row: 14, what: 'standard output is closed: Node opens the null device in its place', files },
    shell: '$NUVERTEX check m.yaml >&-; echo "exit $?"; $NUVERTEX check nowhere.yaml >&- 2>&-; echo "exit $?"',
    prints: 'exit 0\nexit 4\n',
  },
  {
    ...{ row: 14, what: 'standard input is closed', files },
    shell: '$NUVERTEX check - <&-; echo "exit $?"',
    prints: 'exit 2\n',
    says: 'empty',
  },
  {
    ...{ row: 14, what: 'SIGTERM while it waits for its input', files },
    shell:
      'mkfifo f; sleep 5 > f & $NUVERTEX check - < f & p=$!; sleep 0.5; kill -TERM $p; wait $p; echo "exit $?"; kill %1',
    prints: 'exit 143\n',
  },
  {
    ...{ row: 14, what: 'SIGINT while it works', files },
    shell:
      'mkfifo f; sleep 5 > f & $NUVERTEX check - < f & p=$!; sleep 0.5; kill -INT $p; wait $p; echo "exit $?"; kill %1',
    prints: 'exit 130\n',
  },
  {
    ...{ row: 14, what: 'a folder that is removed under it', files },
    shell: 'mkdir gone; cd gone; rmdir ../gone; $NUVERTEX check m.yaml; echo "exit $?"',
    prints: 'exit 4\n',
    says: 'no such file',
  },
]

export const processCases: readonly ProcessCase[] = [...writes, ...signals]
