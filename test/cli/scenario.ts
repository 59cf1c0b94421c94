// Scenario files: what a user does and sees, readable without knowing TypeScript.
//
//   A sentence that says what this shows.
//   ==== file model.yaml          a file in the scenario's folder (example NAME: one of examples/; stdin: standard input;
//                                 fixture PATH NAME: a copy of what is at PATH in test/fixtures/)
//   ==== command                  nuvertex and its arguments, then what happens:
//   ==== exit                     the exit code; 0 if not given
//   ==== stdout                   all of it; `stdout has`: each line occurs; nothing given: not compared
//   ==== stderr                   the same
//
// Several commands run one after the other in the same folder.

export interface Section {
  readonly head: string
  readonly body: string
}

export interface Step {
  readonly command: string
  readonly sections: readonly Section[]
}

export interface Scenario {
  readonly title: string
  readonly setup: readonly Section[]
  readonly steps: readonly Step[]
}

/** Reads a scenario file. */
export function parseScenario(text: string): Scenario {
  const [title = '', ...parts] = text.split(/^==== /m)
  const sections = parts.map((part): Section => {
    const end = part.indexOf('\n')
    return end < 0 ? { head: part.trim(), body: '' } : { head: part.slice(0, end).trim(), body: part.slice(end + 1) }
  })
  const setup: Section[] = []
  const steps: { command: string; sections: Section[] }[] = []
  for (const section of sections) {
    const step = steps[steps.length - 1]
    if (section.head === 'command') steps.push({ command: section.body.trim(), sections: [] })
    else if (step === undefined) setup.push(section)
    else step.sections.push(section)
  }
  return { title: title.trim().replaceAll('\n', ' '), setup, steps }
}

/** Splits a command line at blanks; quotes keep blanks, nothing else is special. */
export function argumentsOf(command: string): readonly string[] {
  const words = command.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'))
}
