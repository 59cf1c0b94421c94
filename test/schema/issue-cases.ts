// Documents that are wrong in one way or a few, as YAML; what each is told stands in approved/.

const model = (...fields: readonly string[]): string =>
  [
    'nuvertex: 1',
    ...(fields.some((field) => field.startsWith('states')) ? [] : ['states: { count: 2, nature: dirac }']),
    ...fields,
  ].join('\n')

const entry = (text: string, more = 'parameters: { x: real, z: complex }'): string =>
  model(more, `formFactors: { magnetic: { unit: muB, matrix: [[${text}, 0], [0, 0]] } }`)

const three = 'states: { count: 3, nature: majorana }'
const pdg = (text: string): string =>
  model(three, 'parameters: { x: real, z: complex }', `mixing: { pdg: { ${text} } }`)
const full = 'theta12: 30 deg, theta13: 8 deg, theta23: 45 deg'
const mass = (text: string, states = three): string => model(states, `massMatrix: { ${text} }`)
const block = (matrix: string, unit = 'eV'): string => `{ unit: ${unit}, matrix: ${matrix} }`
const diagonal = '[[1, 0, 0], [0, 2, 0], [0, 0, 3]]'

export const modelCases: readonly string[] = [
  '1',
  '[]',
  'nuvertex: 2\nstates: { count: 1, nature: dirac }',
  'states: { count: 1, nature: dirac }',
  'nuvertex: 1',
  model('name: 3'),
  model('name: ""'),
  model('name: null'),
  // States.
  model('states: 3'),
  model('states: []'),
  model('states: [3, { nature: dirca }, { label: 7, nature: dirac }, { mass: 1 eV }]'),
  model('states: { count: 0, nature: dirac }'),
  model('states: { count: 129, nature: dirac }'),
  model('states: { count: 2.5, nature: dirac }'),
  model('states: { count: two, nature: dirac }'),
  model('states: { count: 2 }'),
  model('states: { count: 2, nature: dirac, masses: [1 eV], cpParities: [1, 1, 1] }'),
  model('states: { count: 2, nature: dirac, masses: [1, 2 eV] }'),
  model('states: { count: 2, nature: dirac, masses: 1 eV }'),
  model('states: [{ label: µ, nature: dirac }, { label: μ, nature: dirac }]'),
  model('states: [{ label: nu2, nature: dirac }, { nature: dirac }]'),
  // Masses.
  ...['1', '1 ev', '1 kg', '-1 eV', '1,5 eV', 'x eV', '1e400 eV', '0x1 eV', 'eV'].map((text) =>
    model(`states: [{ nature: dirac, mass: ${text} }]`),
  ),
  // Phases.
  ...['i', '1', '-', '2', 'x', 'exp(i*pi/3)', '{ a: 1 }', '""'].map((text) =>
    model(`states: [{ nature: majorana, cpParity: ${text}, cPhase: ${text} }]`),
  ),
  ...['+', '2', 'exp(i*pi/3)', 'sqrt(2)'].map((text) =>
    model(`states: [{ nature: dirac, pPhase: "${text}", tPhase: i }]`),
  ),
  model('states: [{ nature: majorana, pPhase: 1, tPhase: i }]'),
  // Rules and conventions.
  model('assume: cp'),
  model('assume: [cp, cp, cpp, hermiticity, 3]'),
  model('lift: [cp, hermitcity, unitarity]'),
  model('q2: 1'),
  model('convention: review-2014-eq4'),
  model('convention: nobody-1900'),
  // Parameters.
  model('parameters: [x]'),
  model('parameters: { x: reel, "2y": real, sin: real, i: real, q2: positive, e: real }'),
  // Mixing.
  model('mixing: 3'),
  model('mixing: { pdg: {}, matrix: [] }'),
  model('mixing: { pgd: {} }'),
  model('mixing: { ref: 3 }'),
  model('mixing: { pdg: { theta12: 30 deg, theta13: 8 deg, theta23: 45 deg } }'),
  pdg('theta12: 30'),
  pdg(`${full}, theta14: 1 deg`),
  ...['30', '30 grad', '30 dge', 'x', '1/3', '1 eV', 'pi'].map((text) => pdg(`${full}, delta: ${text}`)),
  ...['x', 'x + z', 'x*x', 'x + 30', '2*x + 30 deg', 'x rad', 'x + y', 'sin(x)', 'x +', 'z', '1/2*x + pi/3', 'i*x'].map(
    (text) => pdg(`${full}, alpha21: ${text}`),
  ),
  pdg(`${full}, alpha2: x`),
  pdg(`${full}, alpha31: 3`),
  model(three, 'mixing: { matrix: [[1, 0], [0, 1, 0], [0, 0, "1 +"]] }'),
  model(three, 'mixing: { matrix: [1, 2, 3] }'),
  model(three, 'mixing: { matrix: [[1, 0, 0], [0, 1, 0], [0, 0, { re: 1, im: 0 }]] }'),
  // Mass matrices.
  mass('majorana: 3'),
  mass('majorna: 3'),
  mass('thing: 3'),
  mass(`majorana: ${block(diagonal)}, dirac: ${block(diagonal)}`),
  mass(`majorana: ${block(diagonal, 'kg')}`),
  mass('majorana: { matrix: [[1]] }'),
  mass(`majorana: ${block('[[1, 0, 0], [0, 2], [0, 0, 3]]')}`),
  mass(`majorana: ${block('[[1, 0], [0, 2]]')}`),
  mass(`majorana: ${block('[[1, 2, 0], [3, 2, 0], [0, 0, 3]]')}`),
  mass(`majorana: ${block('[["?", 0, 0], [0, "x", 0], [0, 0, ""]]')}`),
  mass(`majorana: ${block('[[{ value: 1, uncertainty: 1 }, 0, 0], [0, { re: i, im: 1 }, 0], [0, 0, 1e-400]]')}`),
  mass(`majorana: ${block('[]')}`),
  mass(`majorana: ${block('[1]')}`),
  mass(`majorana: ${block(`[[${'1'.repeat(130)}, 0, 0], [0, 1e60, 0], [0, 0, 1e-90]]`)}`),
  mass(`majorana: ${block('[[1, 0, 0], [0, 1e100, 0], [0, 0, 1e-100]]')}`),
  mass(`majorana: ${block(diagonal)}`, 'states: { count: 3, nature: dirac }'),
  mass(`dirac: ${block(diagonal)}`),
  mass(`majorana: ${block(diagonal)}`, 'states: { count: 3, nature: majorana, masses: [1 eV, 2 eV, 3 eV] }'),
  model(three, `massMatrix: { majorana: ${block(diagonal)} }`, `mixing: { pdg: { ${full} } }`),
  mass(`majorana: ${block(diagonal)}, chargedLeptons: ${block('[[1, 0], [0, 1]]', 'MeV')}`),
  mass(
    `seesaw: { dirac: ${block('[[1], [1]]', 'GeV')}, right: ${block('[[1]]', 'GeV')} }`,
    'states: { count: 4, nature: majorana }',
  ),
  mass(`seesaw: { dirac: ${block('[[1], [1], [1]]', 'GeV')}, right: ${block('[[1]]', 'GeV')} }`),
  mass(`seesaw: { dirac: ${block('[[1], [1], [1]]', 'GeV')} }`, 'states: { count: 4, nature: majorana }'),
  // Form factors.
  model('formFactors: 3'),
  model('formFactors: { from: two-loop }'),
  model('formFactors: { from: one-loop, magnetic: { matrix: [[0, 0], [0, 0]] }, loop: full }'),
  model('formFactors: { loop: leading }'),
  model('formFactors: { magnetic: 3 }'),
  model('formFactors: { magnetic: { unit: e0 }, charge: { unit: muB, matrix: 3 } }'),
  model(
    'formFactors: { magnetic: { matrix: [[1, 2]] }, charge: { matrix: [[1, 2], [3]] }, anapole: { matrix: [[1]] }, electric: { matrix: [] } }',
  ),
  model('formFactors: { magnetic: { matrix: [1, 2] } }'),
  // Entries.
  ...[
    '""',
    'null',
    'true',
    '.nan',
    '.inf',
    '1e400',
    '1e-400',
    '1.2.3',
    '[1, 2]',
    '[1]',
    '2020-01-02',
    '0x10',
    '1_000',
    '1,5',
  ].map((text) => entry(text)),
  ...['1 +', 'y', 'sin(', 'foo(x)', 'x**y', '1/0', 'sqrt(-1)', 'x^z', '2 3', ')', 'q2', 'conj()'].map((text) =>
    entry(`"${text}"`),
  ),
  entry('"y"', 'parameters: {}'),
  entry(`"${'1'.repeat(1001)}"`),
  ...[
    '{ re: 1 }',
    '{ re: 1, im: i }',
    '{ re: z, im: 1 }',
    '{ re: 1, im: 2, uncertainty: 1 }',
    '{ value: 1 }',
    '{ value: 1, uncertainty: -1 }',
    '{ value: 1, uncertainty: x }',
    '{ value: 1, uncertainty: sqrt(2) }',
    '{ value: 1 + i, uncertainty: 1 }',
    '{ value: sqrt(2), uncertainty: 1 }',
    '{ value: "?", uncertainty: 1 }',
    '{ re: { value: 1, uncertainty: 1 }, im: sqrt(2) }',
    '{ re: sqrt(3), im: { value: 1, uncertainty: 1 } }',
    '{ re: { value: i, uncertainty: 1 }, im: 0 }',
    '{ re: { value: sqrt(2), uncertainty: 1 }, im: 0 }',
    '{ value: { re: 1, im: 1 }, uncertainty: 1 }',
    '{}',
  ].map((text) => entry(text)),
]

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
  convention('vertex', 'factor'),
  convention('momentum: p', 'firstIndex: first', 'canonical: 3', 'title: ""'),
  convention('factor: { charge: 2, magnetic: 1 }'),
  convention('q2Power: { charge: 9, magnetic: 1.5, anapol: 1 }'),
  convention('id: theirs'),
  convention('canonical: true'),
  convention('references: [{ key: x }]'),
  convention('notes: note'),
]
