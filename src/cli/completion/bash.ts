// Completion for bash: source <(nuvertex completion bash)

import { commandTable } from '../command-table.js'
import { argumentOf, commandNames, type Offer, optionsOf, type Vocabulary } from './vocabulary.js'

const reply = (offer: Offer): string => {
  if (offer.kind === 'words') return `COMPREPLY=($(compgen -W '${offer.words.join(' ')}' -- "$word"))`
  if (offer.kind === 'words-or-file')
    return `COMPREPLY=($(compgen -W '${offer.words.join(' ')}' -- "$word") $(compgen -f -- "$word"))`
  return offer.kind === 'file' ? `COMPREPLY=($(compgen -f -- "$word"))` : 'COMPREPLY=()'
}

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
      `      ${reply(argumentOf(command, vocabulary))} ;;`,
    ].join('\n')
  })
  return `# bash completion for nuvertex: source <(nuvertex completion bash)
_nuvertex() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commandNames.join(' ')} --help --version' -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    help) COMPREPLY=($(compgen -W '${commandNames.join(' ')}' -- "$word")) ;;
  esac
}
complete -o filenames -F _nuvertex nuvertex
`
}
