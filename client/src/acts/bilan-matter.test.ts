import { describe, expect, it } from 'vitest'
import { keepText } from '../../../shared/acts/keep-text.ts'
import { groupBilanId } from '../../../shared/model/group-text.ts'
import { onlyId, type RecordId, type RoomId } from '../../../shared/model/ids.ts'
import { people } from '../../../tests/fixtures/solo-people.ts'
import { listSoloSession, soloGroupRoom, soloTexts } from '../../../tests/fixtures/solo-proposal.ts'
import { textOfRoom } from '../store/select/last-text.ts'
import { neededFor } from '../store/select/workshop-needed.ts'
import { bilanActs } from './bilan-acts.ts'
import { bilanMatterOf, knownConcepts } from './bilan-matter.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'

/** A group that kept the text of one session, and who facilitates it. */
async function remembering() {
  const room = soloGroupRoom()
  listSoloSession(room)
  const helene = soloTexts(room, 'Hélène')
  const id = [...helene.board.getState().sessions.keys()][0] as RecordId
  const stake = (name: string) => name.repeat(16) as RecordId
  const stakes = [
    {
      stake: stake('a'),
      text: 'Demander de l’aide',
      flag: 'may-leave' as const,
      concepts: ['travail-reel'],
    },
    { stake: stake('b'), text: 'Dire non', flag: 'stays' as const, concepts: [] },
  ]
  const words = { stakes, concepts: [], pistes: ['Se le dire le matin'], atMin: 0 }
  await helene.desk.line.post(keepText(helene.desk.author, { id, before: undefined }, words))
  const { desk, board } = helene
  const ring = {
    group: desk.author.room as RoomId,
    member: desk.author.member,
    sessions: new Map(),
  }
  const source = { ring, sessions: new Map() } as unknown as SessionSource
  const acts = bilanActs(source, { board, desk, line: desk.line } as unknown as OpenRoom)
  return { room, helene, acts, board: () => board.getState(), me: desk.author.member }
}

describe('[Y8.3] the Bilan for managements', () => {
  it('draws on the group’s memory and on no card, and needs the yes of every member', async () => {
    const { board, me } = await remembering()
    const known = await knownConcepts(board())
    const matter = bilanMatterOf(board(), { me, known, deviceless: [] })
    for (const { situations, echoes } of matter.stakes)
      expect([situations, echoes]).toEqual([[], []])
    expect(matter.stakes[0]?.concepts).toMatchObject([{ concept: 'travail-reel', isOwn: false }])
    const others = [...board().members.keys()].filter((member) => member !== me)
    expect(others.length).toBeGreaterThan(5)
    const needed = neededFor([{ drawsOn: [], quotes: [] }], matter.who)
    expect(needed.map(({ member }) => member).sort()).toEqual([...others].sort())
  })

  it('is begun as a synthesis that every device reads, of what may leave alone', async () => {
    const { acts, board } = await remembering()
    const id = await acts.begin()
    const begun = board().syntheses.get(String(id))?.words
    expect(begun).toMatchObject({
      audience: 'managements',
      title: '',
      sessions: [expect.any(String)],
    })
    const pages = begun?.pages.map((page) => board().pages.get(page)?.words)
    expect(pages?.map((page) => page?.stake)).toEqual(['Demander de l’aide'])
    expect(JSON.stringify(pages)).not.toContain('Se le dire')
  })
})

describe('[Y8.4] the group’s own Bilan', () => {
  it('is kept in the group’s room, where it is no session’s text, and names nobody', async () => {
    const { acts, board, room } = await remembering()
    const draft = await acts.draft()
    expect(draft.moved).toContain('Se le dire le matin')
    const read = JSON.stringify(draft)
    for (const name of people) expect(read).not.toContain(name)
    await acts.keep({ ...draft, moved: 'Nous nous le disons.' })
    const awa = soloTexts(room, 'Awa').board.getState()
    expect(awa.texts.get(groupBilanId)?.words.bilan?.moved).toBe('Nous nous le disons.')
    const [session] = [...board().sessions.values()]
    expect(textOfRoom(awa, session?.record.room ?? '')?.words.bilan).toBeUndefined()
    const [rule] = board().charter.get(onlyId)?.words.rules ?? []
    expect(draft.charter).toBe(`« ${rule} » : …`)
  })
})
