// Completion for fish: nuvertex completion fish | source

import { commandTable } from '../command-table.js'
import { argumentOf, type Offer, optionsOf, type Vocabulary } from './vocabulary.js'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const values = (offer: Offer): string => {
  if (offer.kind === 'words') return ` -f -a ${quoted(offer.words.join(' '))}`
  if (offer.kind === 'words-or-file') return ` -F -a ${quoted(offer.words.join(' '))}`
  return offer.kind === 'file' ? ' -F' : ' -f'
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
      `${inside}${values(argumentOf(command, vocabulary))}`,
    ]
  })
  return `# fish completion for nuvertex: nuvertex completion fish | source\n${lines.join('\n')}\n`
}
