import { describe, expect, it } from 'vitest'
import { prettyIssues } from '../../src/explain/issues.js'
import { toJson, toJsonLine } from '../../src/explain/json.js'
import { latexReport } from '../../src/explain/latex.js'
import { markdownReport } from '../../src/explain/markdown.js'
import { prettyReport } from '../../src/explain/pretty/pretty.js'
import { safeText } from '../../src/explain/text/safe-text.js'
import { majoranaReport, mustVanish } from './sample-reports.js'

const hostile = [
  '\u001b[31mred\u001b[0m',
  '\u009b31mred',
  'a\u202egnp.exe',
  '\u2066isolate\u2069',
  'zero\u200bwidth',
  'line\u2028separator',
  'nul\u0000',
  'bell\u0007\rreturn',
  '\ud800 lone surrogate',
  '\u{e0041}tag',
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const active = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e\u2066\u2069\p{Cs}\u{e0000}-\u{e007f}]/u

const hostileReport = (text: string) => {
  const base = majoranaReport(2)
  return majoranaReport(2, {
    model: {
      name: text,
      states: base.model.states.map((state) => ({ ...state, label: text })),
      source: { file: text, sha256: '' },
    },
    rules: { inForce: base.rules.inForce, setAside: [{ id: 'cp', reason: text }] },
    findings: [
      { ...mustVanish, message: text, given: text, allowed: text, location: { file: text, line: 1, column: 1 } },
    ],
  })
}

describe('text of the user in output', () => {
  it.each(hostile)('%j is shown and not obeyed in any format', (text) => {
    const report = hostileReport(text)
    const issue = {
      code: 'syntax',
      path: `$.${text}`,
      location: null,
      expected: text,
      received: text,
      hint: text,
    } as const
    const outputs = {
      pretty: prettyReport(report, { source: `${text}\n` }),
      markdown: markdownReport(report),
      latex: latexReport(report),
      json: toJson(report),
      jsonl: toJsonLine(report),
      issues: prettyIssues([issue], { file: text }),
    }
    for (const [format, output] of Object.entries(outputs))
      expect([format, active.exec(output)]).toEqual([format, null])
  })

  it.each(hostile)('%j survives JSON unchanged', (text) => {
    expect(JSON.parse(toJson({ text }))).toEqual({ text })
    expect(JSON.parse(toJsonLine([text]))).toEqual([text])
    expect(toJsonLine([text])).not.toContain('\n')
  })

  it('ordinary text, accents and mathematics are left alone', () => {
    for (const text of ['ν₁ → ν₂γ', 'Schrödinger', '中微子', 'e\u0301']) expect(safeText(text)).toBe(text)
  })
})
