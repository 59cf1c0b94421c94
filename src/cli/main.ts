// The command from source: `tsx src/cli/main.ts check model.yaml`.

import { main } from './command-line.js'

main()
