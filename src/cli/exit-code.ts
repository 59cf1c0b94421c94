// Exit codes, a promise to scripts: 0 everything holds, 1 a rule is violated, 2 wrong usage or invalid input,
// 3 not evaluable (or conditional under --strict), 4 input or output failed or a limit was hit, 70 a defect of ours.

import type { Issue } from '../physics/issue.js'
import type { Report } from '../physics/report.js'

/** 130: ended by SIGINT while watching. 141: whoever read the output has gone, as for a process that SIGPIPE ends. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 70 | 130 | 141

const gravest: readonly ExitCode[] = [130, 141, 70, 4, 2, 1, 3]

/** Of several codes the one that counts. */
export const worst = (codes: readonly ExitCode[]): ExitCode => gravest.find((code) => codes.includes(code)) ?? 0

/** The code for one report. */
export function codeOfReport(report: Report, isStrict: boolean): ExitCode {
  switch (report.verdict) {
    case 'consistent':
      return 0
    case 'violated':
      return 1
    case 'conditional':
      return isStrict ? 3 : 0
    case 'not-evaluable':
      return 3
    default:
      return never(report.verdict)
  }
}

const never = (verdict: never): never => verdict

/** The code for an input that is no model. */
export const codeOfIssues = (issues: readonly Issue[]): ExitCode =>
  issues.some((issue) => issue.code === 'limit' || issue.code === 'unreadable') ? 4 : 2
