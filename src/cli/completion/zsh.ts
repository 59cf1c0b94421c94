// Completion for zsh: put the output into a file _nuvertex on $fpath, or source it.

import { commandTable } from '../command-table.js'
import { argumentsOf, type Offer, optionsOf, type Vocabulary } from './vocabulary.js'

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** Brackets and colons have a meaning inside a specification of _arguments. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

const action = (offer: Offer): string => {
  if (offer.kind === 'words') return `(${offer.words.join(' ')})`
  if (offer.kind === 'words-or-file') return `{compadd -- ${offer.words.join(' ')}; _files}`
  return offer.kind === 'file' ? '_files' : ''
}

/** The script. */
export function zshScript(vocabulary: Vocabulary): string {
  const list = commandTable.map((command) => `    ${quoted(`${command.name}:${described(command.summary)}`)}`)
  const cases = commandTable.map((command) => {
    const options = optionsOf(command, vocabulary).map(({ flag, description, value }) => {
      const suffix = value === undefined ? '' : `:value:${action(value)}`
      return quoted(`*${flag}[${described(description)}]${suffix}`)
    })
    const { first, rest } = argumentsOf(command, vocabulary)
    const places = [
      ...(first.kind === 'nothing' || action(first) === action(rest) ? [] : [quoted(`1:argument:${action(first)}`)]),
      ...(rest.kind === 'nothing' ? [] : [quoted(`*:argument:${action(rest)}`)]),
    ]
    return `    ${command.name}) _arguments ${[...options, ...places].join(' ')} ;;`
  })
  return `#compdef nuvertex
# zsh completion for nuvertex: source <(nuvertex completion zsh)
_nuvertex() {
  local -a commands
  commands=(
${list.join('\n')}
    'help:explain a command'
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
    help) _describe command commands ;;
  esac
}
compdef _nuvertex nuvertex
`
}
