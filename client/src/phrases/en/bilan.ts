import type * as french from '../bilan.ts'
import type { SaidOf } from './said-of.ts'

export const tBilan: SaidOf<typeof french.tBilan> = {
  title: 'The cycle review',
  lede: 'Two texts, which are never mixed: one for the group, the other for managements.',
  later: 'It begins when the cycle nears its end.',
  begin: 'Begin the review',
  open: 'Open the review',
  opening: 'Re-reading what the group kept of its sessions…',
  forGroup: 'For the group',
  forGroupHelp:
    'Read it aloud, and complete it with the group. It comes from the stakes and leads that were kept, never from accounts. It stays in the group.',
  parts: {
    moved: 'What moved',
    returned: 'The stakes that came back',
    references: 'The reference points, until further notice',
    needs: 'The needs, and to whom',
    charter: 'How the ground rules held',
  },
  left: (count) => `${count} characters left`,
  keep: 'Keep this text',
  kept: 'The text is kept: everyone reads it in “My texts”.',
  keptOn: (day) => `Kept on ${day}.`,
  draft: 'This text is still on this device alone. A line that awaits its words is not kept.',
  wants: 'There is nothing to keep yet.',
  tooLong: 'One of the parts is too long.',
  giveUp: 'Go back to the kept text',
  again: 'Start again from what the group kept',
  forManagements: 'For managements',
  forManagementsHelp:
    'Another text, to be written in the workshop. It holds only the stakes flagged “may leave”. It leaves only if the whole group says yes.',
  begun: 'A text has been started.',
  beginManagements: 'Begin the text for managements',
  openManagements: 'Go on with the text for managements',
  noStake: 'No kept stake is flagged “may leave”. Nothing else leaves.',
}
