// Completion for fish: nuvertex completion fish | source

import { commandTable } from '../command-table.js'
import { argumentsOf, type Offer, optionsOf, type Vocabulary } from './vocabulary.js'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const values = (offer: Offer): string => {
  if (offer.kind === 'words') return ` -f -a ${quoted(offer.words.join(' '))}`
  if (offer.kind === 'words-or-file') return ` -F -a ${quoted(offer.words.join(' '))}`
  return offer.kind === 'file' ? ' -F' : ' -f'
}

/** Words that come first are followed by what comes next; other arguments are offered everywhere. */
function argumentLines(name: string, { first, rest }: ReturnType<typeof argumentsOf>): readonly string[] {
  const seen = `__fish_seen_subcommand_from ${name}`
  if (first.kind !== 'words' || rest.kind === 'nothing') return [`complete -c nuvertex -n '${seen}'${values(first)}`]
  const word = `__fish_seen_subcommand_from ${first.words.join(' ')}`
  return [
    `complete -c nuvertex -n '${seen}; and not ${word}'${values(first)}`,
    `complete -c nuvertex -n '${seen}; and ${word}'${values(rest)}`,
  ]
}

/** The script. */
export function fishScript(vocabulary: Vocabulary): string {
  const lines = commandTable.flatMap((command) => {
    const inside = `complete -c nuvertex -n '__fish_seen_subcommand_from ${command.name}'`
    return [
      `complete -c nuvertex -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
      ...optionsOf(command, vocabulary).map(
        ({ flag, description, value }) =>
          `${inside} -l ${flag.slice(2)} -d ${quoted(description)}${value === undefined ? '' : ` -r${values(value)}`}`,
      ),
      ...argumentLines(command.name, argumentsOf(command, vocabulary)),
    ]
  })
  return `# fish completion for nuvertex: nuvertex completion fish | source\n${lines.join('\n')}\n`
}
