// The command table as a parser. What commander itself refuses (unknown command, missing argument) is said on standard
// error and thrown as a CommanderError; what it accepts goes to `dispatch`.

import { type Argument, Command, InvalidArgumentError, Option } from 'commander'
import { safeLines } from '../explain/text/safe-text.js'
import type { Invocation } from './arguments.js'
import { type CommandSpec, commandTable } from './command-table.js'
import { type OptionSpec, optionSpecs } from './options.js'
import type { Terminal } from './terminal.js'
import { version } from './version.js'

export type Dispatch = (invocation: Invocation) => Promise<void>

const widestHelp = 100

/** The parser, ready for `parseAsync(argv, { from: 'user' })`. */
export function program(terminal: Terminal, dispatch: Dispatch): Command {
  const root = new Command('nuvertex')
    .description(
      'What hermiticity, CPT, CP and their relatives force on the electromagnetic form factors of neutrinos.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.stdout.write,
      writeErr: (text) => terminal.stderr.write(safeLines(text)),
      getOutHelpWidth: () => Math.min(widestHelp, terminal.stdout.columns),
      getErrHelpWidth: () => Math.min(widestHelp, terminal.stderr.columns),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentText)].join(' '),
    })
    .showHelpAfterError('(nuvertex --help lists the commands)')
  for (const spec of commandTable) addCommand(root, spec, dispatch)
  return root.addHelpText('after', exitCodes)
}

const argumentText = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`
  return argument.required ? name : `[${name}]`
}

const exitCodes = `
nuvertex COMMAND --help explains a command.

Exit codes: 0 all holds; 1 a rule is violated; 2 wrong usage or invalid input;
3 not evaluable; 4 cannot read or write a file, or a limit was hit; 70 defect.`

function addCommand(root: Command, spec: CommandSpec, dispatch: Dispatch): void {
  const command = root
    .command(spec.name)
    .summary(spec.summary)
    .description(`${capital(spec.summary)}.`)
  for (const argument of spec.arguments) command.argument(argument.name, argument.description)
  if (spec.formats.length > 0) command.addOption(formatOption(spec))
  for (const name of spec.options) command.addOption(option(optionSpecs[name]))
  command.showHelpAfterError(`(nuvertex ${spec.name} --help explains the command)`)
  command.addHelpText('after', `\nExample: ${spec.example}`)
  command.action((...received: unknown[]) => {
    const values = received
      .slice(0, spec.arguments.length)
      .flat()
      .filter((value) => typeof value === 'string')
    return dispatch({ name: spec.name, values, options: command.opts() })
  })
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function option(spec: OptionSpec): Option {
  const made = new Option(spec.short === undefined ? spec.flags : `${spec.short}, ${spec.flags}`, spec.description)
  if (spec.choices !== undefined) return made.choices(spec.choices)
  if (spec.isRepeatable !== true) return made
  return made.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
}

function formatOption(spec: CommandSpec): Option {
  const { flags, description } = optionSpecs.format
  return new Option(flags, `${description}: ${spec.formats.join(', ')}`)
    .default(spec.formats[0])
    .argParser((value: string) => {
      if (spec.formats.some((format) => format === value)) return value
      throw new InvalidArgumentError(`${spec.name} writes ${spec.formats.join(', ')}.`)
    })
}
