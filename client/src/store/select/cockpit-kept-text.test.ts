import { describe, expect, it } from 'vitest'
import { keepText } from '../../../../shared/acts/keep-text.ts'
import { groupTextWordsShape } from '../../../../shared/model/group-text.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import {
  listSoloSession,
  sessionRoom,
  soloGroupRoom,
  soloTexts,
} from '../../../../tests/fixtures/solo-proposal.ts'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import type { Hosting } from '../../acts/hosting.ts'
import { groupActs } from '../../acts/tiers-group-acts.ts'
import { keptTextOf } from './cockpit-kept-text.ts'
import { lastText, textOfRoom } from './last-text.ts'

describe('[Y7.1] the group’s own text', () => {
  it('is drafted from stakes, flags and what was handed out: no story, no name, nobody’s words', async () => {
    const session = soloSession({ as: 'facilitator', stage: 'leaving' })
    const board = () => session.board.getState()
    await session.tiers.nameStake('Tenir à plusieurs', [])
    const stake = [...board().stakes.values()].at(-1)
    if (stake === undefined) throw new Error('No stake')
    await session.acts.flagStake(stake.id, 'stays')
    const text = keptTextOf(board(), 29_400_000)
    expect(groupTextWordsShape.parse(text)).toEqual(text)
    expect(text?.stakes.at(-1)).toMatchObject({ text: 'Tenir à plusieurs', flag: 'stays' })
    const read = JSON.stringify(text)
    const names = [...board().participants.values()].map(({ words }) => words.name)
    const stories = [...board().situations.values()].map(({ words }) => words.title)
    const echoes = [...board().echoes.values()].map(({ words }) => words.text).filter(Boolean)
    expect(names.length * stories.length * echoes.length).toBeGreaterThan(0)
    for (const said of [...names, ...stories, ...echoes]) expect(read).not.toContain(said)
  })

  it('is nothing for a session that named nothing', () => {
    const session = soloSession({ as: 'facilitator', stage: 'welcome', matter: 'none' })
    expect(keptTextOf(session.board.getState(), 0)).toBeUndefined()
  })
})

describe('[Y7.2] the fil of the next session', () => {
  it('shows what the group kept, as corrected, on every phone', async () => {
    const room = soloGroupRoom()
    listSoloSession(room)
    const helene = soloTexts(room, 'Hélène')
    const id = [...helene.board.getState().sessions.keys()][0] as RecordId
    const stakes = [{ stake: id, text: 'Demander de l’aide', concepts: [] }]
    const words = { stakes, concepts: [], pistes: ['Se le dire le matin'], atMin: 0 }
    await helene.desk.line.post(keepText(helene.desk.author, { id, before: undefined }, words))
    const { desk } = helene
    const acts = groupActs({ group: { desk, line: desk.line } } as unknown as Hosting)
    await acts.correctText(id, { pistes: ['Se le dire avant de partir'] })
    const awa = soloTexts(room, 'Awa').board.getState()
    expect(lastText(awa, 5)?.words).toMatchObject({
      stakes,
      pistes: ['Se le dire avant de partir'],
    })
    expect(lastText(awa, 4)).toBeUndefined()
    expect(textOfRoom(awa, sessionRoom)?.number).toBe(4)
  })
})
