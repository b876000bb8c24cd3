import type * as french from '../who-sees.ts'
import type { SaidOf } from './said-of.ts'

export const tWhoSees: SaidOf<typeof french.tWhoSees> = [
  {
    who: 'The people of the group',
    sees: [
      'Your name, and the texts you post.',
      'Your drafts, and what you keep for yourself, do not leave this phone.',
      'Somebody in the group could repeat what they read: the ground rules are what protects you.',
    ],
  },
  {
    who: 'The person who facilitates',
    sees: [
      'The same texts as the group, and who is connected.',
      'They see neither your drafts, nor what you keep for yourself.',
    ],
  },
  {
    who: 'The server',
    sees: [
      'It can read no name, no title, no text.',
      'It sees your internet address, your browser, and when you arrive and leave.',
      'It sees how many you are, who facilitates, and whether the session is open or over.',
      'It sees when a text leaves, roughly how long it is, what it answers, and whether it is withdrawn.',
    ],
  },
  {
    who: 'This phone',
    sees: [
      'Your texts are kept on it, encrypted, for as long as this browser keeps its data.',
      'Clearing the browser’s data, or losing the phone, erases them from here.',
      'A phone provided by the employer may be watched. Prefer your own.',
    ],
  },
]
