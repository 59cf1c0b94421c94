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
  'null',
  ...['"2"', 'true', '[1]', 'null', '1.0', 'one'].map(
    (version) => `nuvertex: ${version}\nstates: { count: 1, nature: dirac }`,
  ),
  model('name: 3'),
  model('name: ""'),
  model('name: null'),
  // States.
  model('states: 3'),
  model('states: { count: 2, nature: dirac, masses: [1 eV, 2 kg] }'),
  model('states: { count: 2, nature: majorana, cpParities: [i, 1], tPhases: [i, 1] }'),
  model('states: { count: true, nature: dirac, cPhases: 3 }'),
  model('states: { count: 200, nature: dirac, masses: [1 eV] }'),
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
  ...['+', '-', '2', 'exp(i*pi/3)', 'sqrt(2)'].map((text) =>
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
  model('convention: 3', 'lift: hermiticity', 'assume: [""]'),
  model('convention: ""'),
  // Parameters.
  model('parameters: [x]'),
  model('parameters: { x: reel, "2y": real, sin: real, i: real, q2: positive, e: real }'),
  // Mixing.
  model('mixing: 3'),
  model('mixing: { pdg: {}, matrix: [] }'),
  model('mixing: { pgd: {} }'),
  model('mixing: { ref: 3 }'),
  model(three, 'mixing: { matrix: 3 }'),
  model('mixing: { matrix: [[1, 0], [0, 1]] }'),
  model(three, 'mixing: { matrix: [[1, 0, 0], [0, 1, 0], 3] }'),
  model('states: { count: 7, nature: dirac }', 'mixing: { pdg: { theta12: 30 deg, theta13: 8 deg, theta23: 45 deg } }'),
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
  mass('majorana: { unit: 3, matrix: 3 }'),
  mass('seesaw: 3'),
  model(three, 'massMatrix: 3'),
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
  model(
    'formFactors: { from: one-loop, electric: { matrix: [[0, 0], [0, 0]] }, charge: { matrix: [[0, 0], [0, 0]] } }',
  ),
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
