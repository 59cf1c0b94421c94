// docs/reliability.md from docs/figures/.

import type { Recorded } from './figures-file.js'
import { type PartFigures, scoreTogether } from './mutation/figures.js'

export interface LawsFigures {
  readonly seeds: readonly number[]
  readonly rounds: number
  readonly laws: number
  readonly cases: number
  readonly seconds: number
  readonly failures: readonly { readonly law: string; readonly reproduce: string }[]
}
export interface MutantsFigures {
  readonly mutants: number
  readonly killed: number
  readonly survived: number
  readonly stale: number
}
export interface CheckerFigures {
  readonly seed: number
  readonly genuine: number
  readonly damaged: number
  readonly refused: number
  readonly harmless: number
  readonly claims: number
  readonly seconds: number
  readonly kinds: Readonly<Record<string, number>>
  readonly disagreements: number
}
export interface DifferentialFigures {
  readonly seed: number
  readonly systems: number
  readonly claims: number
  readonly bySize: Readonly<Record<string, number>>
  readonly seconds: number
  readonly disagreements: number
}
export interface HostileFigures {
  readonly cases: number
  readonly inProcesses: number
  readonly rows: readonly {
    readonly row: number
    readonly title: string
    readonly cases: number
    /** Processor time of the slowest case, and what is stated for the row, in ms. */
    readonly slowest: number
    readonly stated: number
    readonly failures: readonly string[]
  }[]
}
export interface FuzzFigures {
  readonly targets: Readonly<
    Record<string, { readonly inputs: number; readonly milliseconds: number; readonly finds: readonly string[] }>
  >
}
type Run<A> = (A & { readonly recorded: Recorded }) | undefined

/** What is recorded of each check; `undefined` where it was never run. */
export interface Figures {
  readonly laws: Run<LawsFigures>
  /** Each part says itself at which commit it was run. */
  readonly mutation: { readonly folders: readonly PartFigures[]; readonly recorded?: Recorded } | undefined
  readonly mutants: Run<MutantsFigures>
  readonly checker: Run<CheckerFigures>
  readonly differential: Run<DifferentialFigures>
  readonly hostile: Run<HostileFigures>
  readonly fuzz: Run<FuzzFigures>
}

/** The page. */
export const reliabilityPage = (figures: Figures): string => `# Reliability

Made by \`npm run reliability\` from \`docs/figures/\`. Do not edit.

What was done to find a wrong verdict, with what came out. Each figure is the last run recorded; \`npm run reliability -- --run NAME\`
does a check again and writes the page anew. Where nothing was found in *n* independent random trials, the rate of what such a trial
can find is below 3/*n* with 95 % confidence; it says nothing about what it cannot find.

${[
  section('Laws', 'laws', figures.laws, laws),
  section('Mutation testing', 'mutation', figures.mutation, mutation),
  section('Physics mutants', 'mutants', figures.mutants, mutants),
  section('Two checkers of certificates', 'checker', figures.checker, checker),
  section('The engine beside SymPy', 'differential', figures.differential, differential),
  section('Hostile inputs', 'hostile', figures.hostile, hostile),
  section('Fuzzing', 'fuzz', figures.fuzz, fuzz),
].join('\n\n')}
`

/** A section; each says when and where it was found, except where the figures say it one by one. */
function section<A extends { readonly recorded?: Recorded }>(
  title: string,
  name: string,
  figures: A | undefined,
  told: (figures: A) => string,
): string {
  if (figures === undefined) return `## ${title}\n\nNot run: there is no \`docs/figures/${name}.json\`.`
  const { recorded } = figures
  if (recorded === undefined) return `## ${title}\n\n${told(figures)}`
  const { date, commit, machine } = recorded
  return `## ${title}\n\n${told(figures)}\n\n${date}${commit === '' ? '' : `, commit ${commit}`}; ${machine}.`
}

const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ')
const times = (seconds: number): string =>
  seconds < 120 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, k) => (k === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0)

function laws({ laws: count, cases, rounds, seconds, failures, seeds }: LawsFigures): string {
  const failed = failures.map(({ law, reproduce }) => `- ${law}: \`${reproduce}\``)
  return (
    `The facts of \`properties/\`, on random models with fresh seeds (first ${seeds[0]}). ${whole(count)} laws, ${whole(cases)} cases in ${rounds} ` +
    `${rounds === 1 ? 'round' : 'rounds'}, ${times(seconds)}, ${whole(cases / seconds)} a second. ` +
    (failed.length === 0 ? 'No law failed.' : `**Failed:**\n\n${failed.join('\n')}`)
  )
}

const scoreText = ({ score, interval }: Pick<PartFigures, 'score' | 'interval'>): string =>
  `${score} %${interval === null ? '' : ` (${interval[0]} to ${interval[1]})`}`

function mutation({ folders }: { readonly folders: readonly PartFigures[] }): string {
  const rows = folders.map(
    ({ folder, killed, timeout, survived, noCoverage, equivalent, sample, score, interval, commit }) => [
      `\`${folder}\``,
      sample === null ? 'all' : `${whole(sample.size)} of ${whole(sample.of)}`,
      whole(killed + timeout),
      survived,
      noCoverage,
      equivalent,
      scoreText({ score, interval }),
      commit,
    ],
  )
  const together = (parts: readonly PartFigures[]): string => scoreText(scoreTogether(parts))
  const importers = folders.filter(({ folder }) => folder.startsWith('src/import'))
  const head = ['part', 'tried', 'noticed', 'survived', 'not covered', 'equivalent', 'score', 'commit']
  return (
    'Stryker changes one operator, constant, text or condition at a time; a test must fail. The score is that of the mutants that are not ' +
    'equivalent, which `test/mutation/equivalent/` lists with the reason of each; where nobody looked, a survivor counts as one. Of large ' +
    `parts a random sample was tried: the interval in brackets is Wilson’s, 95 %.\n\n${table(head, rows)}\n\n` +
    `Together, each part weighed with its number of mutants: ${together(folders)}; the importers: ${together(importers)}.`
  )
}

const mutants = ({ mutants: count, killed, survived, stale }: MutantsFigures): string =>
  `One mistake that a physicist might make, put into the sources on purpose ([list](physics-mutants.md)). ${count} mutants: ${killed} noticed by a ` +
  `test, ${survived} not, ${stale} stale.`

function checker({
  genuine,
  damaged,
  refused,
  harmless,
  claims,
  seconds,
  kinds,
  disagreements,
  seed,
}: CheckerFigures): string {
  return (
    'The checker of the library, and one written in Python from [the format](certificate.md) alone, on certificates of random models and rule ' +
    `systems. ${whole(genuine)} genuine ones with ${whole(claims)} claims: accepted by both. ${whole(damaged)} with damage of ${Object.keys(kinds).length} kinds: ` +
    `${whole(refused)} refused by both, ${whole(harmless)} where the damage leaves everything true, accepted by both. Disagreements: ${disagreements} ` +
    `(seed ${seed}, ${times(seconds)})${disagreements === 0 ? `; below ${atMost(genuine)} of genuine and ${atMost(damaged)} of damaged ones` : ''}.`
  )
}

function differential({ systems, claims, bySize, disagreements, seed }: DifferentialFigures): string {
  const sizes = Object.entries(bySize).map(([size, count]) => [size, count])
  return (
    `Random rule systems (natures, phases, subsets of the rules), solved by the engine and by SymPy’s exact linear algebra: same rank, same span of ` +
    `each form factor. ${whole(systems)} systems, ${whole(claims)} entries, seed ${seed}. Disagreements: ${disagreements}` +
    `${disagreements === 0 ? `; below ${atMost(systems)}` : ''}.\n\n${table(['states', 'systems'], sizes)}`
  )
}

function hostile({ cases, inProcesses, rows }: HostileFigures): string {
  const lines = rows
    .filter((row) => row.cases > 0)
    .map(({ row, title, cases: count, slowest, stated, failures }) => [
      `${row}. ${title}`,
      count,
      `${slowest} ms`,
      `${stated} ms`,
      failures.length,
    ])
  return (
    `Inputs made to crash, hang, mislead or write where they should not: ${cases} in one process, ${inProcesses} in processes of their own or by ` +
    `growth.\n\n${table(['input', 'cases', 'slowest', 'allowed', 'failures'], lines)}`
  )
}

function fuzz({ targets }: FuzzFigures): string {
  const all = Object.entries(targets)
  const hours = sum(all.map(([, { milliseconds }]) => milliseconds)) / 3.6e6
  const rows = all.map(([name, { inputs, milliseconds, finds }]) => [
    name,
    whole(inputs),
    times(milliseconds / 1000),
    finds.length,
  ])
  return (
    `Damaged and generated texts, until time is up: ${hours.toFixed(2)} hours, ${whole(sum(all.map(([, { inputs }]) => inputs)))} inputs. What was ` +
    `taken badly is saved in \`test/fuzz/reproducers/\`, mended, and replayed by the unit tests.\n\n${table(['input', 'inputs', 'time', 'taken badly'], rows)}`
  )
}

/** The upper limit, 95 %, of a rate of which `trials` showed nothing: 1 − 0.05^(1/n), as 3 in n. */
function atMost(trials: number): string {
  const [mantissa = '', exponent = '0'] = (1 - 0.05 ** (1 / trials)).toExponential(1).split('e')
  const superscript = [...exponent].map((sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '')))
  return `${mantissa}·10${superscript.join('')}`
}
