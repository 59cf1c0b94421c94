import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prettyIssues } from '../../src/explain/issues.js'
import { latexReport } from '../../src/explain/latex.js'
import { markdownReport } from '../../src/explain/markdown.js'
import { escapeLatex } from '../../src/explain/text/escape-latex.js'
import { escapeMarkdown } from '../../src/explain/text/escape-markdown.js'
import { diracReport, forkReport, majoranaReport, mustVanish, violatedSource } from './sample-reports.js'

const hasLatex = (() => {
  try {
    execFileSync('pdflatex', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const nasty = 'Model #1: 50% of $x_1^2$ & {more} \\input{/etc/passwd} ~ "µ_ν" 中 --'

describe('LaTeX', () => {
  it('writes Majorana moments by their real parameters', () => {
    expect(latexReport(majoranaReport(2))).toContain(
      'f_{M} &= \\begin{pmatrix}\n  0 & i\\mu_{12} \\\\\n  -i\\mu_{12} & 0\n\\end{pmatrix}',
    )
  })

  it('writes hermitian matrices with conjugates', () => {
    const text = latexReport(diracReport(2))
    expect(text).toContain('a_{11} & a_{12} \\\\\n  a_{12}^* & a_{22}')
    expect(text).toContain('Parameters are complex, except the real $q_{11}')
  })

  it('leaves no special character of the user active', () => {
    expect(escapeLatex(nasty)).toBe(
      'Model \\#1: 50\\% of \\$x\\_1\\textasciicircum{}2\\$ \\& \\{more\\} \\textbackslash{}input\\{/etc/passwd\\} \\textasciitilde{} "$\\mu$\\_$\\nu$" [U+4E2D] -{}-',
    )
  })

  it.skipIf(!hasLatex)('compiles with article and amsmath', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nuvertex-latex-'))
    const violated = majoranaReport(3, { findings: [mustVanish], verdict: 'violated' })
    const named = diracReport(12)
    const reports = [violated, { ...named, model: { ...named.model, name: nasty } }, forkReport()]
    const body = reports.map((report) => latexReport(report)).join('\n\n')
    const text = `\\documentclass{article}\\usepackage{amsmath}\\begin{document}\n${body}\n\\end{document}\n`
    writeFileSync(join(folder, 'report.tex'), text)
    execFileSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'report.tex'], {
      cwd: folder,
      stdio: 'pipe',
    })
    rmSync(folder, { recursive: true })
  })
})

describe('Markdown', () => {
  it('draws each matrix as a table', () => {
    expect(markdownReport(majoranaReport(2))).toContain(
      '## magnetic f_M: 1 free\n\n| f\\\\i | 1 | 2 |\n| --- | :-: | :-: |\n| **1** | 0 | I |\n| **2** | i | 0 |',
    )
  })

  it('formats, links and embeds nothing of the user', () => {
    expect(escapeMarkdown('a|b *c* [d](javascript:e) <img src=x> `f` http://g')).toBe(
      'a\\|b \\*c\\* \\[d\\](javascript:e) \\<img src=x\\> \\`f\\` http&#58;//g',
    )
  })
})

describe('issues at a terminal', () => {
  const issue = {
    code: 'unknown-key',
    path: '$.states.natur',
    location: { file: 'model.yaml', line: 2, column: 11 },
    expected: 'a key of states',
    received: 'natur',
    hint: 'Did you mean nature?',
  } as const

  it('say what, where, and what to do', () => {
    expect(prettyIssues([issue], { file: 'model.yaml', source: violatedSource })).toBe(
      [
        'model.yaml:2:11  unknown-key  found natur; expected a key of states',
        '  2 | states: { count: 3, nature: majorana }',
        '    |           ^',
        '  Did you mean nature?',
      ].join('\n'),
    )
  })

  it('are counted when there are several', () => {
    expect(prettyIssues([issue, issue], { file: 'model.yaml' })).toMatch(/\n2 issues in model.yaml.$/)
  })

  it('name the place in a document that has no lines', () => {
    expect(prettyIssues([{ ...issue, location: null }], { file: null })).toContain('$.states.natur: found natur')
  })
})
