import type { RecordId } from '../../model/ids.ts'
import type { Write } from '../../policy/records.ts'
import { hash, id, inDocument, inLedger, owned } from '../../policy/testing/views.ts'
import type { Act } from '../act.ts'
import { soon, told, who, type Case } from './author.ts'

export const sheet = id('sheet') as RecordId

/** A session under way: one situation of mine, one told by somebody else, and what was said of it. */
export const session: readonly Write[] = [
  inDocument('progress', 'only', owned('me', { state: 'open' })),
  inDocument('script', 'only', owned('me')),
  inDocument('floor', 'only', owned('me')),
  inDocument('entrance', 'only', owned('me', { untilMs: soon })),
  inDocument('participants', 'me', owned('me')),
  inDocument('situations', 'told', owned('other')),
  inDocument('situations', 'mine', owned('me')),
  inDocument('placements', 'told', owned('me', { told: true })),
  ...['questions', 'echoes', 'wordBacks'].map((name) =>
    inDocument(name, `my${name}`, owned('me', { of: told })),
  ),
  inDocument('takeaways', 'mytakeaways', owned('me')),
  inDocument('conceptLinks', 'link', owned('me', { of: told })),
  inDocument('handouts', 'card', owned('me')),
  inDocument('stakes', 'stake', owned('me')),
  inDocument('sheets', 'sheet', owned('me')),
  inDocument('wordings', 'mywordings', owned('me', { of: sheet })),
  inDocument('wordings', 'theirs', owned('other', { of: sheet })),
  inDocument('adoptions', 'theirs', owned('me')),
  inDocument('flags', 'stake', owned('me')),
  inLedger('screens', hash('wall'), {}),
]

/** One act in the room of a session, who does it, and what is there. */
export const inSession = (
  name: string,
  by: keyof typeof who,
  ...[act, there = session]: readonly [act: () => Act, there?: readonly Write[]]
): Case => ({ name, who: who[by], act, kind: 'session', there })
