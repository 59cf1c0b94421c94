// Records of rules, bounds and conventions that are wrong in one way or a few; what each is told stands in approved/.

const rule = (...changes: readonly string[]): string => {
  const fields = new Map([
    ['id', 'mine'],
    ['title', 'A rule'],
    ['status', 'law'],
    ['formula', 'f = 0'],
    ['statement', 'So it is.'],
    ['reason', 'So it is.'],
    ['relations', '[{ of: [charge], equals: transpose, factor: 1 }]'],
    ['references', '[{ key: "Giunti:2014ixa" }]'],
    ['examples', '[{ given: { states: [dirac, dirac], laws: [mine] }, expect: { "charge[2,1]": "charge[1,2]" } }]'],
  ])
  for (const change of changes) {
    const [key = '', ...rest] = change.split(': ')
    if (rest.length === 0) fields.delete(key)
    else fields.set(key, rest.join(': '))
  }
  return [...fields].map(([key, value]) => `${key}: ${value}`).join('\n')
}
const relation = (text: string): string => rule(`relations: [{ ${text} }]`)
const example = (states: string, expected: string, laws = '[mine]'): string =>
  rule(`examples: [{ given: { states: ${states}, laws: ${laws} }, expect: ${expected} }]`)

/** What most cases share. */
export const plainRule: string = rule()

export const ruleCases: readonly string[] = [
  '3',
  'null',
  '[]',
  rule('id', 'title', 'reason'),
  rule('id: My rule', 'title: 3', 'status: lawful', 'formula: ""', 'colour: red'),
  rule('id: cpt'),
  rule('id: 3'),
  rule('references: []'),
  rule('references: [{ key: "Giunti:2014ixx", where: 3 }, { key: "Nobody:1900" }]'),
  rule('requires: [mine, cpt, cpt, cpp, unheard]'),
  rule('requires: cpt'),
  rule('domain: { pair: diagonal, states: mixed }'),
  rule('domain: { pair: diagonal, masses: different }'),
  rule('domain: { pair: some, states: none, masses: equal, q2: 1 }'),
  rule('relations: []'),
  rule('relations: 3'),
  relation('of: [], equals: same'),
  relation('of: [charge, chrge], equals: adjoint, factor: 2, species: neutron, as: 3'),
  relation('of: [charge, magnetic, charge], equals: transpose, factor: 1'),
  relation('of: [charge], equals: zero, factor: 1'),
  relation('of: [charge], equals: zero, as: neutrino'),
  relation('of: [charge], equals: zero, phases: { of: cPhase, final: 1, initial: -1 }'),
  relation('of: [charge], equals: same'),
  relation('of: [charge], equals: dagger, factor: -1, as: neutrino'),
  relation('of: [charge], equals: same, factor: 1'),
  relation('of: [charge], equals: same, factor: 1, species: neutrino, as: neutrino'),
  relation('of: [charge], equals: same, factor: 1, phases: { of: cPhase, final: 0, initial: 0 }'),
  relation('of: [charge], equals: same, factor: 1, phases: { of: cpPhase, final: 2, initial: x }'),
  rule('examples: []'),
  example('[]', '{ "charge[1,1]": real }'),
  example('dirac', '{ "charge[1,1]": real }'),
  example(
    '[dirca, { nature: dirac, mass: 1 }, { nature: majorana, cpParity: 1, cPhase: i }, 3]',
    '{ "charge[1,1]": real }',
  ),
  example('[dirac]', '{}'),
  example('[dirac]', '3'),
  example('[dirac]', '{ "charge[1,1]": real }', '[cpt, cpp]'),
  example(
    '[dirac]',
    '{ "charge[1,2]": real, "chrge[1,1]": real, "charge[1,1]": "phase 4/4", "magnetic[1,1]": "charge[2,1]" }',
  ),
  example(
    '[dirac]',
    '{ "charge[1,1]": "exp(i*pi/3)*conj(charge[1,1])", "anapole[1,1]": "2*charge[1,1]", "electric[1,1]": 3 }',
  ),
  `[${rule().replaceAll('\n', ', ').replace(/^/, '{ ')} }, ${rule().replaceAll('\n', ', ').replace(/^/, '{ ')} }]`,
]

const bound = (...changes: readonly string[]): string => {
  const fields = new Map([
    ['id', 'mine'],
    ['quantity', '{ kind: effective-moment, flavour: e, species: antineutrino }'],
    ['value', '{ upper: 2.9e-11 }'],
    ['unit', 'muB'],
    ['confidence', '{ percent: 90, attested: abstract }'],
    ['status', 'limit'],
    ['method', 'reactor-electron-scattering'],
    ['natures', '[dirac, majorana]'],
    ['experiment', 'Mine'],
    ['attested', 'abstract'],
    ['references', '[{ key: "Giunti:2014ixa" }]'],
  ])
  for (const change of changes) {
    const [key = '', ...rest] = change.split(': ')
    if (rest.length === 0) fields.delete(key)
    else fields.set(key, rest.join(': '))
  }
  return [...fields].map(([key, value]) => `${key}: ${value}`).join('\n')
}

export const plainBound: string = bound()

export const boundCases: readonly string[] = [
  '3',
  'null',
  bound(
    'approximate: "yes"',
    'natures: dirac',
    'disputes: []',
    'supersededBy: 3',
    'notes: note',
    'method: 3',
    'unit: 3',
    'experiment: ""',
  ),
  bound('confidence: none', 'references: 3'),
  bound('confidence: { percent: ninety }'),
  bound('confidence: 90'),
  bound('disputes: [3]'),
  bound('id', 'unit', 'quantity'),
  bound('id: theirs'),
  bound('unit: e0'),
  bound('unit: kg'),
  bound('confidence: { percent: 0, attested: hearsay }'),
  bound('confidence: { percent: 100, attested: abstract }'),
  bound('confidence: some'),
  bound('status: hope', 'method: guess', 'natures: [dirac, dirac]', 'experiment: 3', 'attested: x', 'year: 1800'),
  bound('natures: []'),
  bound('year: "2012"', 'approximate: 3', 'notes: [3]'),
  bound('references'),
  bound('references: [{ key: "Giunti:2014ixx" }]'),
  bound('supersededBy: mine'),
  bound('supersededBy: theirz'),
  bound('supersededBy: unheard-of'),
  bound('disputes: [theirs]'),
  bound('status: dispute', 'value: { allowed: 1e-11 }'),
  bound('status: dispute', 'disputes: [mine, nobody]'),
  bound('status: estimate', 'value: { central: 1, error: 2 }'),
  bound('status: sensitivity', 'value: { low: 1, high: 2 }'),
  bound('status: signal-claim'),
  bound('value: { allowed: 1 }'),
  ...[
    '3',
    '{}',
    '{ upper: -1 }',
    '{ upper: 0 }',
    '{ upper: x }',
    '{ upper: 1e400 }',
    '{ upper: 2, weakest: 1 }',
    '{ weakest: 1 }',
    '{ low: 2, high: 1 }',
    '{ low: 1, high: 1 }',
    '{ low: -2, high: -1 }',
    '{ central: 1, error: 0 }',
    '{ central: 1, error: -1 }',
    '{ central: 1, error: .nan }',
    '{ few: 0 }',
    '{ upper: 1, high: 2 }',
    '{ upper: [1, 2] }',
  ].map((text) => bound(`value: ${text}`)),
  ...[
    '3',
    '{}',
    '{ kind: 3 }',
    '{ kind: effective-momnt }',
    '{ kind: nothing-like-it }',
    '{ kind: effective-moment, flavour: x, species: y }',
    '{ kind: effective-moment-solar, spectrum: [] }',
    '{ kind: effective-moment-solar, spectrum: [b9] }',
    '{ kind: moment-sum, pairs: { dirac: all } }',
    '{ kind: moment-element, element: [1] }',
    '{ kind: moment-element, element: [0, 129] }',
    '{ kind: moment-element, element: [2, 2] }',
    '{ kind: moment-element, element: [1, 1.5] }',
    '{ kind: moment-element, element: ["1", "2"] }',
    '{ kind: moment-component, component: 4 }',
    '{ kind: moment-component, component: 3 }',
    '{ kind: charge-element, elements: [[e]] }',
    '{ kind: charge-element, elements: [] }',
    '{ kind: charge-radius, flavour: e, species: both, normalisation: x, sign: y }',
    '{ kind: charge-radius-transition, flavours: [e, e], normalisation: effective }',
    '{ kind: charge-radius-transition, flavours: [e, x], normalisation: effective }',
    '{ kind: charge-common, flavour: e }',
  ].map((text) => bound(`quantity: ${text}`)),
]

const convention = (...changes: readonly string[]): string =>
  [
    'id: mine',
    'title: A convention',
    'vertex: v',
    'momentum: p_i - p_f',
    'firstIndex: final',
    'factor: { charge: 1, magnetic: -1, electric: i, anapole: -i }',
    'references: [{ key: "Giunti:2014ixa" }]',
  ]
    .filter((line) => !changes.some((change) => change.split(':')[0] === line.split(':')[0]))
    .concat(changes.filter((change) => change.includes(': ')))
    .join('\n')

export const plainConvention: string = convention()

export const conventionCases: readonly string[] = [
  '3',
  'null',
  convention(
    'id: 3',
    'vertex: 3',
    'momentum: 3',
    'firstIndex: 3',
    'factor: 3',
    'q2Power: 3',
    'notes: [3]',
    'references: 3',
  ),
  convention('vertex', 'factor'),
  convention('momentum: p', 'firstIndex: first', 'canonical: 3', 'title: ""'),
  convention('factor: { charge: 2, magnetic: 1 }'),
  convention('q2Power: { charge: 9, magnetic: 1.5, anapol: 1 }'),
  convention('id: theirs'),
  convention('canonical: true'),
  convention('references: [{ key: x }]'),
  convention('notes: note'),
]
