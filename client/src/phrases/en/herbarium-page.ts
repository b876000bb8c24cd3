import type * as french from '../herbarium-page.ts'
import type { SaidOf } from './said-of.ts'

export const tHerbariumPage: SaidOf<typeof french.tHerbariumPage> = {
  gloss: 'The concepts you received and kept. They stay on this device.',
  none: 'Nothing yet. When a card arrives, “Keep in my herbarium” puts it here.',
  back: 'Go back',
  source: (session, group) => `Session ${session}, ${group}`,
  drop: 'Take out of my herbarium',
  dropped: (name) => `“${name}” is no longer in your herbarium.`,
  undo: 'Take back',
}
