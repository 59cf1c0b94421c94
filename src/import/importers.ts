// Every format that is imported, in the order in which a text is offered to them.

import { darknewsImporter } from './darknews/card-importer.js'
import type { Importer } from './importer.js'
import { slhaImporter } from './slha/slha-importer.js'
import { wcxfImporter } from './wcxf/wcxf-importer.js'

export const importers: readonly Importer[] = [slhaImporter, wcxfImporter, darknewsImporter]
