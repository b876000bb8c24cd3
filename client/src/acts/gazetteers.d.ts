/** Lists made at build time from openly licensed packages (docs/spotting.md). */
declare module 'virtual:gazetteers' {
  import type { PackedGazetteers } from '../../../shared/synthesis/spotting/gazetteers.ts'

  export const packed: PackedGazetteers
}
