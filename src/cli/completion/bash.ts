// Completion for bash: source <(nuvertex completion bash)

import { commandTable } from '../command-table.js'
import { type OptionSpec, optionSpecs } from '../options.js'
import { argumentsOf, commandNames, type Offer, optionsOf, type Vocabulary } from './vocabulary.js'

const reply = (offer: Offer): string => {
  if (offer.kind === 'words') return `COMPREPLY=($(compgen -W '${offer.words.join(' ')}' -- "$word"))`
  if (offer.kind === 'words-or-file')
    return `COMPREPLY=($(compgen -W '${offer.words.join(' ')}' -- "$word") $(compgen -f -- "$word"))`
  return offer.kind === 'file' ? `COMPREPLY=($(compgen -f -- "$word"))` : 'COMPREPLY=()'
}

const argumentReply = ({ first, rest }: ReturnType<typeof argumentsOf>): string =>
  reply(first) === reply(rest) ? reply(first) : `if ((given == 0)); then ${reply(first)}; else ${reply(rest)}; fi`

/** The options of all commands that take a value. */
const withValue: readonly string[] = Object.values(optionSpecs).flatMap(({ flags, short }: OptionSpec) =>
  flags.includes(' ') ? [...(short === undefined ? [] : [short]), flags.replace(/ .*/, '')] : [],
)

/** The script. */
export function bashScript(vocabulary: Vocabulary): string {
  const cases = commandTable.map((command) => {
    const options = optionsOf(command, vocabulary)
    const values = options.flatMap(({ flag, value }) =>
      value === undefined ? [] : [`        ${flag}) ${reply(value)}; return ;;`],
    )
    const flags = options.map((option) => option.flag).join(' ')
    return [
      `    ${command.name})`,
      ...(values.length === 0 ? [] : ['      case "$previous" in', ...values, '      esac']),
      `      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${flags}' -- "$word")); return; fi`,
      `      ${argumentReply(argumentsOf(command, vocabulary))} ;;`,
    ].join('\n')
  })
  return `# bash completion for nuvertex: source <(nuvertex completion bash)
_nuvertex() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commandNames.join(' ')} --help --version' -- "$word"))
    return
  fi
  local given=0 k
  for ((k = 2; k < COMP_CWORD; k++)); do
    case \${COMP_WORDS[k]} in
      ${withValue.join('|')}) ((k++)) ;;
      -) ((given++)) ;;
      -*) ;;
      *) ((given++)) ;;
    esac
  done
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    help) COMPREPLY=($(compgen -W '${commandNames.join(' ')}' -- "$word")) ;;
  esac
}
complete -o filenames -F _nuvertex nuvertex
`
}
