// A node of the syntax tree that the Python grammar gives.

import type { parser } from '@lezer/python'

export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']
