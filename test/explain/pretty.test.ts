import { describe, expect, it } from 'vitest'
import { prettyReport } from '../../src/explain/pretty/pretty.js'
import type { Role } from '../../src/explain/text/paint.js'
import { diracReport, forkReport, majoranaReport, mustVanish, ruleTexts, violatedSource } from './sample-reports.js'

const section = (text: string, title: string): string => {
  const [, after = ''] = text.split(`\n${title}\n`)
  return after.split('\n\n')[0] ?? ''
}

describe('a report at a terminal', () => {
  it('draws the four matrices of three Majorana neutrinos side by side', () => {
    const lines = prettyReport(majoranaReport(3)).split('\n')
    const start = lines.findIndex((line) => line.includes('charge f_Q'))
    expect(lines.slice(start, start + 6)).toEqual([
      '       charge f_Q    magnetic f_M  electric f_E  anapole f_A',
      'f\\i    1  2  3       1  2  3       1  2  3       1  2  3',
      '1 nu1  0  I  I       0  I  I       0  I  I       R  R  R',
      '2 nu2  i  0  I       i  0  I       i  0  I       r  R  R',
      '3 nu3  i  i  0       i  i  0       i  i  0       r  r  R',
      'free   3             3             3             6  (15 in all)',
    ])
  })

  it.each([1, 2, 3, 5, 6, 12, 23, 24, 25, 40, 128])('fits into 80 columns for %i states', (size) => {
    for (const report of [majoranaReport(size), diracReport(size)]) {
      const widest = Math.max(
        ...prettyReport(report)
          .split('\n')
          .map((line) => line.length),
      )
      expect(widest).toBeLessThanOrEqual(80)
    }
  })

  it('sums up matrices that are too wide and says where every entry is', () => {
    const text = prettyReport(majoranaReport(40))
    expect(text).toContain('40 must vanish, 780 imaginary, 780 imaginary and tied')
    expect(text).toContain('--format json')
    expect(text).not.toContain('f\\i')
  })

  it('tells ties as laws', () => {
    expect(section(prettyReport(majoranaReport(3)), 'Ties')).toBe(
      '  charge, magnetic, electric: lower triangle = minus upper triangle\n  anapole: lower triangle = upper triangle',
    )
    expect(section(prettyReport(diracReport(3)), 'Ties')).toBe('  all four: lower triangle = conj(upper triangle)')
    expect(section(prettyReport(diracReport(2)), 'Ties')).toBe('  all four: f[2,1] = conj(f[1,2])')
  })

  it('tells the antineutrino matrices in one formula', () => {
    expect(section(prettyReport(majoranaReport(3)), 'Antineutrinos')).toBe(
      '  all four: antineutrino[f,i] = neutrino[f,i]',
    )
    expect(section(prettyReport(diracReport(3)), 'Antineutrinos')).toBe(
      '  charge, magnetic, electric: antineutrino[f,i] = -neutrino[i,f]\n  anapole: antineutrino[f,i] = neutrino[i,f]',
    )
  })

  it('tells the reason of a rule once', () => {
    const text = prettyReport(majoranaReport(3), { rules: ruleTexts })
    expect(text.replaceAll(/\s+/g, ' ').split('A Majorana neutrino is its own antiparticle.').length).toBe(2)
    expect(section(text, 'Why')).toContain('by hermiticity + cpt + majorana-condition.')
  })

  it('shows a violation with its place, its source and the way out', () => {
    const report = majoranaReport(3, { findings: [mustVanish], verdict: 'violated' })
    const text = prettyReport(report, { source: violatedSource })
    expect(text).toContain('✗ violation  must-vanish  magnetic[1,1]  model.yaml:5:24')
    expect(text).toContain('  5 |   magnetic: { matrix: [[1e-12, "i*x"')
    expect(text).toContain('    |                        ^')
    expect(text).toContain('0!')
    expect(text).toContain('! given value not allowed')
    expect(text.split('\n').at(-1)).toMatch(/^✗ violated: 1 claim /)
  })

  it('shows the cases where a CP parity is open', () => {
    const text = prettyReport(forkReport())
    expect(text).toContain('F depends on a CP parity left open')
    expect(section(text, 'Open CP parities').replaceAll(/\s+/g, ' ')).toContain(
      'charge, magnetic: [1,2] must vanish if cpParity(f) = cpParity(i); imaginary if cpParity(f) = -cpParity(i)',
    )
    expect(section(text, 'Antineutrinos')).toBe('  all four: antineutrino[f,i] = neutrino[f,i]')
  })

  it('says nothing of a consistent model when quiet', () => {
    expect(prettyReport(majoranaReport(3), { quiet: true })).toBe('')
    const violated = majoranaReport(3, { findings: [mustVanish], verdict: 'violated' })
    expect(prettyReport(violated, { quiet: true }).split('\n')[0]).toContain('✗ violation')
  })

  it('means the same without colour', () => {
    const report = majoranaReport(3, { findings: [mustVanish], verdict: 'violated' })
    const options = { source: violatedSource, rules: ruleTexts }
    const paint = (role: Role, text: string): string => `<${role}>${text}</${role}>`
    const painted = prettyReport(report, { ...options, paint })
    expect(painted).toContain('<bad>')
    expect(painted.replaceAll(/<\/?[a-z]+>/g, '')).toBe(prettyReport(report, options))
  })
})
