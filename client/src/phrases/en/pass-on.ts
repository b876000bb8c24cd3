import type * as french from '../pass-on.ts'
import type { SaidOf } from './said-of.ts'

export const tPassOn: SaidOf<typeof french.tPassOn> = {
  head: 'Pass this phone on',
  title: 'Whose turn is it?',
  lede: 'The next person will see nothing of what you kept here.',
  goes: 'Drafts, notes, herbarium and groups leave this phone. What you posted stays on the table.',
  unposted: 'One text is not posted: it will be erased with the rest.',
  stays:
    'To come back: “It’s me, on another phone”. The person who facilitates confirms with one gesture.',
  wait: 'A text has not left yet, or there is no network. Wait until it leaves.',
  wipe: 'Erase from here, and pass the phone on',
}
