import type * as french from '../herbarium.ts'
import type { SaidOf } from './said-of.ts'

export const tHerbarium: SaidOf<typeof french.tHerbarium> = {
  mine: 'My herbarium',
  untitled: 'A concept for the group',
  ownFamily: 'The group’s own concept',
  number: (number) => `no. ${number}`,
  question: (question) => `“${question}”`,
  textLater: 'The text arrives with the network.',
}
