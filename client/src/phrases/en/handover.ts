import type * as french from '../handover.ts'
import type { SaidOf } from './said-of.ts'

export const tHandover: SaidOf<typeof french.tHandover> = {
  offered: (name) => `${name} invites you to facilitate.`,
  alone: 'You would have the script, the door and the herbarium.',
  together: 'You would facilitate together.',
  take: 'Take over facilitation',
  decline: 'No, thank you',
}
