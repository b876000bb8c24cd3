import type * as french from '../letting.ts'
import type { SaidOf } from './said-of.ts'

export const tLetting: SaidOf<typeof french.tLetting> = {
  which: 'In which library?',
  none: 'This device knows no library.',
  open: 'Open the libraries',
  leaving: 'The deposit is leaving…',
  said: {
    closed: 'This deposit link no longer opens anything. Ask for another.',
    full: 'This library is full.',
    'no-link': 'This device no longer keeps that deposit link.',
  },
}
