import { packGazetteers } from '../../scripts/spotting/pack-gazetteers.ts'
import { openGazetteers, type Gazetteers } from '../../shared/synthesis/spotting/gazetteers.ts'

let opened: Gazetteers | undefined

/** The lists as a build makes them, made once for all the tests of a file. */
export function lists(): Gazetteers {
  opened ??= openGazetteers(packGazetteers())
  return opened
}
