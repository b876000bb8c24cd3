import type * as french from '../reading.ts'
import type { SaidOf } from './said-of.ts'

export const tReading: SaidOf<typeof french.tReading> = {
  button: 'Reading',
  title: 'Reading',
  kept: 'Kept on this device, for you alone.',
  size: 'Text size',
  percent: (size) => `${size}%`,
  dark: 'Dark background',
  sans: 'Everything in Atkinson',
  sansHelp: 'A single typeface, drawn to be read with ease.',
  still: 'Less movement',
  close: 'Close',
}
