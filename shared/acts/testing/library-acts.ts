import type { RecordId } from '../../model/ids.ts'
import type { Write } from '../../policy/records.ts'
import { hash, id, inDocument, inLedger, owned } from '../../policy/testing/views.ts'
import type { Released } from '../../synthesis/text.ts'
import { depositFigures, depositPages, depositText, withdrawText } from '../deposit-text.ts'
import { openLibrary, renewLink } from '../open-library.ts'
import { act, type Act } from '../act.ts'
import { author, fresh, me, who, type Case } from './author.ts'

const page = id('page') as RecordId
const withdrawal = hash('withdrawal') as never
const placed = { id: fresh, withdrawal, pages: [page] }
const text = {
  kind: 'tenir-debout',
  audience: 'groups',
  season: { year: 2026, season: 'autumn' },
  title: 'Ce que protéger veut dire',
  lead: '',
  pages: [
    {
      stake: 'Protéger sans faire à la place',
      parts: { happened: '', echoed: '', light: '', open: '' },
      concepts: [],
      needs: [],
      quotes: [],
    },
  ],
} as unknown as Released

const boxed = (clear: object = {}) => owned('me', { words: `1.${'w'.repeat(235)}`, ...clear })
const there: readonly Write[] = [
  inLedger('seats', id('link'), { role: 'depositor' }),
  inLedger('passes', hash('former'), { member: id('link') }),
]
const mine = [...there, inDocument('releasedTexts', 'me', boxed())]

const inLibrary = (
  name: string,
  by: 'c' | 'd' | 'w',
  ...[made, room = there]: readonly [made: () => Act, room?: readonly Write[]]
): Case => ({ name, who: who[by], act: made, kind: 'library', there: room })

/** Every act on a library, and who does it. */
export const libraryCases: readonly Case[] = [
  inLibrary(
    'opens a library',
    'c',
    () =>
      openLibrary(author, {
        name: 'Le réseau',
        depositor: id('link') as RecordId,
        link: withdrawal,
      }),
    [],
  ),
  inLibrary('renews its link', 'c', () =>
    renewLink(id('link') as RecordId, hash('former') as never, hash('new') as never),
  ),
  inLibrary('lets a text out', 'd', () => depositText(author, placed, text)),
  inLibrary(
    'adds its pages',
    'd',
    () => act(...depositPages(author, placed, text).flatMap(({ operations }) => operations)),
    [...there, inDocument('releasedTexts', 'fresh', boxed())],
  ),
  inLibrary('says its figures', 'd', () =>
    depositFigures(author, fresh, {
      kind: 'tenir-debout',
      season: { year: 2026, season: 'autumn' },
      sessions: 7,
      hours: 18,
      personHours: 130,
      people: '6-8',
    }),
  ),
  inLibrary('withdraws it', 'w', () => withdrawText({ ...author, member: me }), mine),
]
