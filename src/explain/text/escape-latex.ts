// Text of the user's inside LaTeX: compiles with plain article and amsmath under pdflatex, and runs no command.

import { safeText } from './safe-text.js'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '−': '$-$',
  '·': '$\\cdot$',
  '²': '$^2$',
  '†': '$^\\dagger$',
  '×': '$\\times$',
  '…': '\\dots{}',
  '→': '$\\to$',
  ν: '$\\nu$',
  μ: '$\\mu$',
  µ: '$\\mu$',
  τ: '$\\tau$',
  π: '$\\pi$',
  θ: '$\\theta$',
  δ: '$\\delta$',
  γ: '$\\gamma$',
  ω: '$\\omega$',
  '≠': '$\\neq$',
}

// pdflatex with its default fonts knows these; of any other character the reader gets the number.
const latin: ReadonlySet<string> = new Set(
  'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåçèéêëìíîïñòóôõöøùúûüýÿÆæŒœĆćČčĎďĚěŁłŃńŇňŐőŘřŚśŠšŤťŮůŰűŹźŻżŽž',
)

function escapeCharacter(character: string): string {
  const command = commands[character]
  if (command !== undefined) return command
  if (/^[\x20-\x7E]$/.test(character) || latin.has(character)) return character
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}

/** One line of text mode. */
export const escapeLatex = (text: string): string =>
  [...safeText(text.normalize('NFC'))]
    .map(escapeCharacter)
    .join('')
    .replace(/-(?=-)/g, '-{}')
