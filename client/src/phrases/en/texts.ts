import type * as french from '../texts.ts'
import type { SaidOf } from './said-of.ts'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

export const tTexts: SaidOf<typeof french.tTexts> = {
  title: 'My texts',
  back: 'Back to home',
  lede: 'What you wrote, session by session. You may take it with you, or withdraw it.',
  none: 'No session on this device.',
  before: 'The group chose not to show what was said before you came.',
  bilan: 'The cycle review',
  parts: {
    moved: 'What moved',
    returned: 'The stakes that came back',
    references: 'The reference points',
    needs: 'The needs, and to whom',
    charter: 'How the ground rules held',
  },
  opening: 'Opening what this device keeps…',
  session: (number, atMs) => `Session ${number}, ${day.format(atMs)}`,
}
