// Expressions of which something is told: what stands in approved/.

/** In the symbols of `reading.ts`. */
export const texts: readonly string[] = [
  ...['', ' ', '+', '-', '1 +', '1 + + 2', '2 3', 'x y', '2x', 'x2', '(x', 'x)', '()', 'x^', '^2', 'x^^2'],
  ...['x**2', '1..2', '1.2.3', '.'],
  ...['1e', '1e+', '1e400', '1e-400', '0x10', '1_000', '1,5', '1d5', '1E5', '5 %', 'x!', '{x}', '[x]', 'x; y'],
  ...['x = 1', '"x"', 'x·y', 'x×y', 'x−y', 'x²'],
  ...['foo(x)', 'sine(x)', 'Sin(x)', 'sin', 'sin x', 'sin(x, y)', 'sin()', 'sqrt(x)', 'log(x)', 'i(x)', 'pi pi'],
  ...['x(y)', '2(x)', 'conj(x', '?', '1/?', '≤'],
  ...['1/0', '0^-1', '0^0', 'x/0', '1/x', '1/(x - x)', 'x^y', 'x^0.5', '2^0.5', '2^x', 'x^1001', 'x^-3'],
  ...['sqrt(2)', 'sqrt(-1)', 'sqrt(1 + i)', 'sqrt(sqrt(2))'],
  ...['exp(1)', 'exp(i)', 'exp(i*pi/7)', 'exp(x)', 'exp(i*x)', 'exp(i*z)', 'cos(pi/3)', 'cos(x*y)', 'cos(1)'],
  ...['sin(x + 1)', 'exp(i*x^2)', 're(z)*im(z)', 'conj(x + i*z)'],
  // π beside a number, which has no exact value.
  ...['pi', '-pi', '2*pi', 'pi/3', 'i*pi', '1+pi', '1-pi', '1-2*pi/3', 'i+i*pi', 'sqrt(2)-sqrt(3)*pi'],
  ...['(1+i)*pi-(2-i)'],
  ...['pi^1', 'pi^0', 'pi^-1', 'pi*pi', '1/pi', '2/(pi-pi)', 'sqrt(1+pi)', 'cos(1+pi)', 'exp(pi)', 'sin(i*pi)'],
  ...['re(1+i*pi)'],
  // Roots of numbers that are no rational times a root of unity.
  ...['sqrt(3+4*i)', 'sqrt(1+sqrt(2))', 'sqrt(5*exp(i*pi/5))', 'sqrt(2+i)'],
  // Exponents and sizes.
  ...['2^1000', '2^1001', '2^-1000', '2^-1001', '2^(1+i)', 'x^i', 'x^-0', '(x-x)^0', '(x-x)^-1', '(x-x)^2'],
  ...['1e300^100', '(1/3)^1000*(1/3)^1000', '1e300*1e300', '1e-300*1e-300', '(1e300+i)*1e300', '1e300*1e-320*i*1e-300'],
  ...['exp(i*pi/1e300)', 'exp(i*(x+pi/1e300))', 'exp(i*pi/521)', 'sqrt(1009)', '((x+1)^100)^100'],
  ...['1e300^50*x*1e300^50'],
  ...['x*1e300^16*1e300', 'x*1e-300^50'],
  // Constants as they are written elsewhere.
  ...['I', 'j', 'J', 'π', 'Pi', 'PI', 'xx', 'nothing_like_it', 'q2', 'Phi'],
  ...['nan', 'NaN', 'inf', '-INF', 'Infinity', 'infinity', 'nano', 'info', 'infinityy', 'xnan', 'nan_'],
  // Characters that stand for something the grammar has, and others.
  ...[..."−‐‑‒–—﹣－×·⋅∗\u2062＊÷⁄∕／¹²³⁰⁴⁵⁶⁷⁸⁹√µ\u2126±=<>≠≤≥[]{},;?'’†"].map((character) => `x ${character}`),
  ...[...'∞٣１!"#$%&|~`@\\\u007f\u0000\u00a0\u200b\u202e\u0302\u0445é😀\ud800'].map((character) => `x ${character}`),
  // Numbers.
  ...['1.', '.5', '1.e5', '.e5', '1e5.5', '0b1', '0O7', '0X1', '0xg', '00x1', '1_', '1,x', '1,', '1d-3', '1D+3'],
  ...['1.5E-3x', '5e-324'],
  ...['2e-324', '1.8e308', `0.${'1'.repeat(999)}`, `0.${'1'.repeat(1000)}`, `x+0.${'1'.repeat(2000)}`],
  // Lengths.
  ...[
    `${' '.repeat(65_535)}x`,
    `${' '.repeat(65_536)}x`,
    'y'.repeat(90),
    `${'y'.repeat(90)}(x)`,
    `2 ${'y'.repeat(90)}`,
  ],
  ...[
    `${'('.repeat(64)}x${')'.repeat(64)}`,
    `${'-'.repeat(64)}x`,
    `${'-'.repeat(65)}x`,
    `${'x^'.repeat(64)}1`,
    `${'x^'.repeat(65)}1`,
  ],
  ...[`x${'+x'.repeat(4_999)}`, `x${'+x'.repeat(9_998)}+x`, `${'re('.repeat(65)}x`],
  // Functions and brackets.
  ...['conj', 're(', 're()', 'exp)', '(x))', '((x)', '(x y)', '(x*)', 'sin*x', 'i pi', 'pi(2)', 'pii(x)'],
  ...['sqr(x)', 'expp(x)'],
  // Divisors, phases and roots in symbols.
  ...['1/m', '1/(m^2+x^2)', '1/(x^2+1)', '1/(x^2)', '1/z', '1/(z*conj(z)+1)', '1/(m+x)', '1/exp(i*phi)'],
  ...['1/cos(phi)', '1/(x-x)'],
  ...['1/q2', '1/(1+q2)', '1/(x*q2)', '1/(1+x*q2)', '1/(x+q2*m)', 'x/0', 'm^-1', 'x^-1', 'z^-2', 'exp(i*phi)^-1'],
  ...['cos(phi)^-1'],
  ...['exp(i*phi/m)', 'exp(i*pi*x)', 'exp(i*q2)', 'exp(2)', 'exp(i*phi+1)', 'exp(i*sqrt(2)*phi)', 'cos(i*phi)'],
  ...['cos(z)', 'cos(phi+pi)'],
  ...['sin(phi/2+pi/3)', 'sqrt(m)', 'sqrt(m^2)', 'sqrt(2+x-x)', 'x^(1/2)', 'x^sqrt(4)', 'x^(y-y)', 'exp(x-x)'],
  ...['cos(x/y)'],
  ...[
    `${'('.repeat(300)}x${')'.repeat(300)}`,
    '1'.repeat(1001),
    `x${'+x'.repeat(20_000)}`,
    'exp(i*pi/10007)',
    '2^100000',
  ],
]

/** Without symbols. */
export const constants: readonly string[] = [
  ...['pi', '-pi', '2*pi', 'pi/3', 'i*pi', '1+pi', '1-pi', '1-2*pi/3', 'i+i*pi', 'sqrt(2)-sqrt(3)*pi'],
  ...['(1+i)*pi-(2-i)'],
  ...['pi^1', 'pi^0', 'pi^2', 'pi^-1', 'pi*pi', 'pi*2*pi', '1/pi', '2/(pi-pi)', '0*pi', 'sqrt(1+pi)', 'sqrt(4*pi)'],
  ...['cos(1+pi)', 'cos(pi+pi)', 'exp(pi)', 'exp(i*pi+1)', 'sin(i*pi)', 'sin(3)', 're(1+i*pi)', 're(pi)'],
  ...['im(2+pi*i)', 'conj(pi*i)'],
  ...['pi-pi', '(pi+1)*2-2*pi', '-(pi-1)+pi', '(2*pi)^1-pi-pi', 'pi/pi', 'pi*(1/2)-pi/2', 'x', 'I', 'Pi', 'q2'],
  ...['1e300*1e300', '1e-300*1e-300', '(1e300+i)*1e300', '1e-200*1e-200*i+1', '1+1e-320*sqrt(2)'],
  ...['(sqrt(2)-1)^900', '2^-1000'],
]
