// Arguments as almost everyone writes them, read off the command table. What is out of the ordinary (help, a mistake, an
// unusual form) is left to the full parser in program.ts, which takes milliseconds to load; a test holds the two equal.

import { type ArgumentSpec, type CommandSpec, commandTable } from './command-table.js'
import { type CommandOptions, type OptionName, type OptionSpec, optionSpecs } from './options.js'

/** A command to run. */
export interface Invocation {
  readonly name: string
  readonly values: readonly string[]
  readonly options: CommandOptions
}

/** `undefined` if the full parser has to look. */
export function plainInvocation([name, ...rest]: readonly string[]): Invocation | undefined {
  const command = commandTable.find((spec) => spec.name === name)
  if (command === undefined) return undefined
  const values: string[] = []
  const options: Record<string, unknown> = command.formats.length > 0 ? { format: command.formats[0] } : {}
  for (let k = 0; k < rest.length; k++) {
    const word = rest[k] ?? ''
    if (word === '-' || !word.startsWith('-')) {
      values.push(word)
      continue
    }
    const option = optionNamed(command, word)
    if (option === undefined) return undefined
    const value = takesValue(option.spec) ? rest[++k] : true
    if (value === undefined || (typeof value === 'string' && isOption(value))) return undefined
    if (typeof value === 'string' && option.spec.choices?.includes(value) === false) return undefined
    if (option.name === 'format' && !command.formats.some((format) => format === value)) return undefined
    setOption(options, option, value)
  }
  return isComplete(command.arguments, values.length) ? { name: command.name, values, options } : undefined
}

interface NamedOption {
  readonly name: OptionName
  readonly spec: OptionSpec
}

function optionNamed(command: CommandSpec, flag: string): NamedOption | undefined {
  const names: readonly OptionName[] = ['format', ...command.options]
  const name = names.find((each) => {
    const spec: OptionSpec = optionSpecs[each]
    return spec.flags.split(' ')[0] === flag || spec.short === flag
  })
  return name === undefined ? undefined : { name, spec: optionSpecs[name] }
}

const takesValue = (spec: OptionSpec): boolean => spec.flags.includes('<')

const isOption = (word: string): boolean => word.startsWith('-') && word !== '-'

function setOption(options: Record<string, unknown>, { name, spec }: NamedOption, value: string | true): void {
  if (name === 'noColor') Object.assign(options, { color: false })
  else if (spec.isRepeatable === true)
    options[name] = [...((options[name] as readonly string[] | undefined) ?? []), value]
  else options[name] = value
}

function isComplete(specs: readonly ArgumentSpec[], given: number): boolean {
  const least = specs.filter(({ name }) => name.startsWith('<')).length
  const most = specs.some(({ name }) => name.includes('...')) ? Number.POSITIVE_INFINITY : specs.length
  return given >= least && given <= most
}
