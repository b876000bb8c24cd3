/** Lists made at build time from openly licensed packages (docs/spotting.md). */
declare module 'virtual:gazetteers' {
  export const packed: import('../../../shared/synthesis/spotting/gazetteers.ts').PackedGazetteers
}
