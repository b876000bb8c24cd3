import type * as french from '../pause.ts'
import type { SaidOf } from './said-of.ts'

export const tPause: SaidOf<typeof french.tPause> = {
  title: 'We are taking a pause',
  ask: 'Step out of the frame',
  contacts: [
    { number: '3114', words: 'suicide prevention in France, day and night' },
    { number: '112', words: 'emergency' },
  ],
  contactsName: 'Find help',
}
