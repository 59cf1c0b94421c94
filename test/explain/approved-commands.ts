// Commands whose whole output is kept in approved/, by the name of the file there.

export interface Page {
  readonly columns?: number
  readonly isColoured?: boolean
}

interface Group {
  readonly page?: Page
  readonly commands: readonly string[]
}

const mixings = ['never', 'equal-masses', 'equal-masses-given', 'blocks', 'rows-only', 'digits', 'theta13-90']

export const approvedCommands: Readonly<Record<string, Group>> = {
  check: {
    commands: ['phases', 'open-pairs', 'charged', 'conditions'].map((name) => `check ${name}.yaml`),
  },
  'check-markdown': {
    commands: [
      ...['phases', 'open-pairs'].map((name) => `check ${name}.yaml --format markdown`),
      'check wrong-conjugate.yaml agrees.yaml --format markdown --quiet',
    ],
  },
  'check-latex': {
    commands: ['phases', 'open-pairs'].map((name) => `check ${name}.yaml --format latex`),
  },
  'check-narrow': {
    page: { columns: 44, isColoured: true },
    commands: [
      'check phases.yaml',
      'check wrong-conjugate.yaml',
      'check never.yaml agrees.yaml not-unitary.yaml --quiet',
      'check scan.csv',
    ],
  },
  explain: {
    commands: [
      "explain phases.yaml 'magnetic[1,2]'",
      "explain open-pairs.yaml 'magnetic[1,2]'",
      "explain charged.yaml 'charge[1,2]'",
      "explain charged.yaml 'antineutrino.magnetic[2,1]'",
      "explain conditions.yaml 'electric[1,2]' --derive",
      "explain symbolic.yaml 'magnetic[3,3]' --derive",
    ],
  },
  'explain-markdown': {
    commands: [
      "explain phases.yaml 'magnetic[1,2]' --format markdown",
      "explain open-pairs.yaml 'magnetic[1,2]' --format markdown",
      "explain conditions.yaml 'magnetic[2,1]' --derive --format markdown",
    ],
  },
  'explain-narrow': {
    page: { columns: 44, isColoured: true },
    commands: [
      "explain open-pairs.yaml 'magnetic[2,1]'",
      "explain conditions.yaml 'magnetic[2,1]' --derive",
      "explain majorana-cp-mixed-parities.yaml 'magnetic[1,2]' --factor-two",
    ],
  },
  'factor-two': {
    commands: [
      "explain phases.yaml 'magnetic[1,2]' --factor-two",
      "explain charged.yaml 'anapole[1,2]' --factor-two",
      "explain charged.yaml 'anapole[1,1]' --factor-two",
      "explain open-pairs.yaml 'electric[1,2]' --factor-two",
      "explain open-pairs.yaml 'anapole[2,2]' --factor-two",
      "explain open-pairs.yaml 'magnetic[2,2]' --factor-two",
      "explain one-loop.yaml 'electric[1,2]' --factor-two",
    ],
  },
  'factor-two-markdown': {
    commands: [
      "explain phases.yaml 'charge[1,2]' --factor-two --format markdown",
      "explain open-pairs.yaml 'magnetic[1,2]' --factor-two --format markdown",
      "explain one-loop.yaml 'magnetic[1,2]' --factor-two --format markdown",
    ],
  },
  mixing: {
    commands: [
      ...mixings.map((name) => `mixing ${name}.yaml`),
      'mixing symbolic-phase.yaml',
      'mixing not-unitary.yaml --quiet',
      'mixing agrees.yaml --quiet',
      'check equal-masses.yaml contradicts.yaml symbolic-phase.yaml --quiet',
    ],
  },
  'mixing-two': {
    commands: [
      'mixing agrees.yaml contradicts.yaml',
      'mixing agrees.yaml digits.yaml',
      'mixing agrees.yaml two-natures.yaml',
      'mixing seven.yaml agrees.yaml',
      'mixing equal-masses.yaml equal-masses-given.yaml',
      'mixing tribimaximal bimaximal --format markdown',
      'mixing two-natures.yaml agrees.yaml --format markdown',
      'mixing two-natures.yaml two-natures.yaml --quiet',
    ],
  },
  'mixing-markdown': {
    commands: [
      ...['contradicts', 'two-natures', 'seven'].map((name) => `mixing ${name}.yaml --format markdown`),
      'mixing nufit-6.0-no --format markdown',
    ],
  },
  'mixing-narrow': {
    page: { columns: 44, isColoured: true },
    commands: ['mixing never.yaml', 'mixing contradicts.yaml', 'mixing nufit-6.0-no'],
  },
  bounds: {
    commands: [
      'bounds bounds-model.yaml',
      'bounds bounds-model.yaml --quantity effective-moment --format markdown',
      'bounds bounds-model.yaml --quantity charge-common --format latex',
      'bounds bounds-model.yaml --quantity effective-moment --format latex',
      'bounds two-natures.yaml --quantity effective-moment',
    ],
  },
  'bounds-narrow': {
    page: { columns: 60, isColoured: true },
    commands: ['bounds bounds-model.yaml --quantity effective-moment', 'bounds --quantity charge-radius'],
  },
  numbers: {
    commands: [
      'observables one-loop.yaml',
      'observables one-loop.yaml --format markdown',
      'observables bounds-model.yaml --format latex',
      'eval magnetic-moment-dirac m=1eV --format markdown --explain',
      'eval transition-moments --model one-loop.yaml --format markdown',
    ],
  },
  'numbers-narrow': {
    page: { columns: 44, isColoured: true },
    commands: [
      'observables one-loop.yaml',
      'eval magnetic-moment-dirac "m=50 meV" --explain',
      'eval cross-section-sm E=0.862MeV T=1MeV flavour=e',
    ],
  },
  records: {
    commands: [
      'rules cp',
      'rules gauge-invariance',
      'rules no-transitions --rules no-transitions.yaml',
      'rules cpt --format markdown',
      'rules --format markdown',
      'conventions epsilon-without-i',
      'conventions review-2014-eq3 --format markdown',
      'conventions --format markdown',
    ],
  },
  'records-narrow': { page: { columns: 44, isColoured: true }, commands: ['rules', 'rules p', 'conventions'] },
  'check-more': {
    commands: [
      'check many.yaml',
      'check lifted.yaml',
      'check eq3.yaml',
      'check eq3.yaml --convention giunti-studenikin-2015 --quiet',
      'check symbol-never.yaml symbol-contradicts.yaml loop.yaml digits-phase.yaml --quiet',
      'check issues.yaml',
    ],
  },
  'check-laws': {
    commands: ['check no-hermiticity.yaml', 'check t-and-p.yaml'],
  },
  json: {
    commands: ['mixing symbol-contradicts.yaml --format json', 'mixing agrees.yaml digits.yaml --format json'],
  },
  descriptions: {
    commands: [
      'eval cross-section-sm',
      'eval cross-section-sm --format markdown',
      'eval transition-moments',
      'eval magnetic-moment-dirac m=1eV --format latex',
    ],
  },
  'check-summary': { page: { columns: 40, isColoured: true }, commands: ['check many.yaml', 'check issues.yaml'] },
  'check-ci': {
    commands: [
      'check lifted.yaml conditions.yaml issues.yaml --format junit',
      'check lifted.yaml conditions.yaml issues.yaml equal-masses.yaml --format github',
      'check equal-masses.yaml --format junit --strict',
    ],
  },
  'factor-two-halves': {
    commands: [
      ...['magnetic', 'electric', 'anapole'].map((name) => `explain halves.yaml '${name}[1,1]' --factor-two`),
      "explain halves.yaml 'magnetic[1,1]' --factor-two --format markdown",
      "explain eq3.yaml 'charge[1,2]' --factor-two",
      "explain eq3.yaml 'magnetic[2,1]' --derive",
    ],
  },
  'mixing-more': {
    commands: [
      'mixing symbol-never.yaml',
      'mixing symbol-contradicts.yaml',
      'mixing loop.yaml',
      'mixing digits-phase.yaml',
    ],
  },
  'bounds-pages': {
    page: { columns: 130 },
    commands: [
      'bounds --id red-giant-tip-emulation-2023',
      'bounds --id xenon1t-2020-moment --format markdown',
      'bounds --id borexino-2008-moment --format latex',
      'bounds --id sn1987a-charge --format latex',
      'bounds --quantity charge-common',
      'bounds --quantity charge-common --format markdown',
      'bounds bounds-model.yaml --quantity charge-common',
    ],
  },
  tables: {
    commands: [
      'check scan.csv',
      'check scan.csv --format markdown',
      'check scan.csv --worst 1 --tolerance 0',
      'check good.csv',
      'check open.csv',
      'check open.csv --format markdown',
      'check rounded.csv',
      'check rounded.csv --format markdown',
      'check rounded.csv --tolerance 1e-9',
    ],
  },
}
