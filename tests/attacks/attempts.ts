import { change, create, id, remove, sealed } from '../../server/room/testing/people.ts'
import type { Request } from '../../shared/policy/decide.ts'

/** Owned by somebody. */
export const by = (name: string, clear: object = {}) => ({ owner: id(name), ...clear })
const many = (count: number, last: Request): Request[] => [
  ...Array.from({ length: count }, (_, at) => create('takeaways', `t${at}x`, by('basil'))),
  last,
]

/** One attack: who tries, what, and why it is refused. */
export type Attempt = readonly [name: string, who: string, reason: string, ...operations: Request[]]

/** Every attempt of somebody who has a seat, but not the right. */
export const attempts: readonly Attempt[] = [
  [
    'a01 edit another’s situation',
    'basil',
    'owner',
    change('situations', 'told', by('chloe', { rev: 2 })),
  ],
  [
    'a01 edit it as the facilitator',
    'awa',
    'owner',
    change('situations', 'told', by('chloe', { rev: 2 })),
  ],
  ['a02 create in another’s name', 'basil', 'owner', create('situations', 'new', by('chloe'))],
  ['a02 create in nobody’s name', 'basil', 'owner', create('situations', 'new', by(''))],
  [
    'a02 create in another’s name, as the facilitator',
    'awa',
    'owner',
    create('situations', 'new', by('chloe')),
  ],
  ['a03 take ownership', 'basil', 'owner', change('situations', 'told', by('basil', { rev: 2 }))],
  [
    'a03 give one’s own away',
    'basil',
    'owner',
    change('situations', 'mine', by('chloe', { rev: 2 })),
  ],
  [
    'a04 frame somebody: an echo in their name',
    'basil',
    'owner',
    create('echoes', 'e', by('dora', { of: id('told') })),
  ],
  [
    'a04 frame somebody: present in their name',
    'basil',
    'owner',
    create('participants', 'dora', by('dora')),
  ],
  ['a04 present under their id', 'basil', 'owner', create('participants', 'dora', by('basil'))],
  [
    'a05 move the step',
    'basil',
    'role',
    change('progress', 'main', by('awa', { rev: 2, state: 'open' })),
  ],
  [
    'a05 close the session',
    'basil',
    'role',
    change('progress', 'main', by('awa', { rev: 2, state: 'closed' })),
  ],
  ['a05 give oneself the floor', 'basil', 'role', create('floor', 'main', by('basil'))],
  ['a05 seat somebody without a device', 'basil', 'role', create('deviceless', 'd', by('basil'))],
  ['a05 rewrite the script', 'basil', 'role', change('script', 'main', by('awa', { rev: 2 }))],
  [
    'a06 a second progress',
    'awa',
    'unknown',
    create('progress', 'second', by('awa', { state: 'open' })),
  ],
  [
    'a06 the same progress again',
    'awa',
    'exists',
    create('progress', 'main', by('awa', { state: 'open' })),
  ],
  ['a06 a second script', 'awa', 'unknown', create('script', 'second', by('awa'))],
  [
    'a07 delete everything',
    'basil',
    'owner',
    remove('situations', 'mine'),
    remove('situations', 'told'),
  ],
  ['a08 delete what is not there', 'basil', 'missing', remove('situations', 'nowhere')],
  ['a10 delete another’s situation', 'basil', 'owner', remove('situations', 'told')],
  ['a10 delete it as the facilitator', 'awa', 'owner', remove('situations', 'told')],
  ['a10 delete the placement that shows it', 'basil', 'role', remove('placements', 'told')],
  [
    'a11 change without a record’s words',
    'basil',
    'unknown',
    change('situations', 'mine', by('basil', { rev: 2, words: undefined })),
  ],
  [
    'a13 hide another’s situation',
    'basil',
    'role',
    change('placements', 'told', by('awa', { rev: 2, told: false })),
  ],
  [
    'a13 tell one’s own, to open the echoes',
    'basil',
    'role',
    create('placements', 'mine', by('basil', { told: true })),
  ],
  [
    'a16 one bad among twenty-three good',
    'basil',
    'owner',
    ...many(23, remove('situations', 'told')),
  ],
  [
    'a19 the facilitator rewrites words, owner kept',
    'awa',
    'owner',
    change('situations', 'mine', by('basil', { rev: 2, words: sealed('other') })),
  ],
  ['b07 a stale revision', 'basil', 'stale', change('situations', 'mine', by('basil', { rev: 1 }))],
  ['b07 a revision ahead', 'basil', 'stale', change('situations', 'mine', by('basil', { rev: 3 }))],
  [
    'b10 another’s id taken for one’s own record',
    'basil',
    'exists',
    create('situations', 'told', by('basil')),
  ],
  ['b12 remove what is missing', 'basil', 'missing', remove('echoes', 'nowhere')],
  ['b12 remove it under another collection', 'basil', 'missing', remove('echoes', 'mine')],
  [
    'an echo before the telling',
    'dora',
    'not-told',
    create('echoes', 'e', by('dora', { of: id('mine') })),
  ],
  [
    'an echo on one’s own',
    'chloe',
    'own-situation',
    create('echoes', 'e', by('chloe', { of: id('told') })),
  ],
  [
    'an echo about nothing',
    'basil',
    'missing',
    create('echoes', 'e', by('basil', { of: id('nowhere') })),
  ],
  ['an echo about itself', 'basil', 'missing', create('echoes', 'e', by('basil', { of: id('e') }))],
  [
    'a word back by somebody else',
    'basil',
    'owner',
    create('wordBacks', 'w', by('basil', { of: id('told') })),
  ],
  [
    'a word back on what was made in the same act',
    'basil',
    'owner',
    create('situations', 's', by('basil')),
    create('wordBacks', 'w', by('basil', { of: id('told') })),
  ],
  [
    'an echo under the very id of what it is about, to outlive it',
    'basil',
    'exists',
    create('echoes', 'told', by('basil', { of: id('told') })),
  ],
  [
    'a takeaway under a situation’s id',
    'basil',
    'exists',
    create('takeaways', 'told', by('basil')),
  ],
  ['a concept handed out by a peer', 'basil', 'role', create('handouts', 'h', by('basil'))],
  [
    'a line on a sheet that is not there',
    'basil',
    'missing',
    create('wordings', 'w', by('basil', { of: id('nowhere') })),
  ],
  [
    'a line on somebody’s situation',
    'basil',
    'missing',
    create('wordings', 'w', by('basil', { of: id('told') })),
  ],
  ['a sheet opened by a peer', 'basil', 'role', create('sheets', 's', by('basil'))],
  [
    'the pen taken by a peer',
    'basil',
    'role',
    create('pens', 'sheet', by('basil', { member: id('basil') })),
  ],
  [
    'a line put on the sheet without the pen',
    'basil',
    'no-pen',
    create('wordings', 'w', by('basil', { of: id('sheet') })),
    create('adoptions', 'w', by('basil')),
  ],
  [
    'a line in another’s name',
    'basil',
    'owner',
    create('wordings', 'w', by('chloe', { of: id('sheet') })),
  ],
  ['a flag without the pen', 'basil', 'no-pen', create('flags', 'stake', by('basil'))],
  ['the next time settled by a peer', 'basil', 'role', create('nextTime', 'main', by('basil'))],
  ['a stake named by a peer', 'basil', 'role', create('stakes', 's', by('basil'))],
  [
    'the entrance shown by a peer',
    'basil',
    'role',
    create('entrance', 'main', by('basil', { untilMs: 0 })),
  ],
  [
    'an entrance for a century',
    'awa',
    'unknown',
    create('entrance', 'main', by('awa', { untilMs: 4_102_444_800_000 })),
  ],
  [
    'an entrance for ever',
    'awa',
    'unknown',
    create('entrance', 'main', by('awa', { untilMs: Number.MAX_SAFE_INTEGER })),
  ],
  [
    'a screen let in by a peer',
    'basil',
    'role',
    { op: 'create', collection: 'screens', id: 's'.repeat(43), record: {} },
  ],
]
