import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordId } from '../../../shared/model/ids.ts'
import { memberOf, roomId } from '../../../tests/fixtures/solo-people.ts'
import {
  proposalId,
  listSoloSession,
  proposeSolo,
  sessionRoom,
  soloGroupRoom,
  soloTexts,
  takeSoloBack,
} from '../../../tests/fixtures/solo-proposal.ts'
import { proposalsIn, standingIn } from '../store/select/proposals.ts'
import { undoMs } from './answer-acts.ts'
import { withYes } from './yes-with-words.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const quiet = { withdraw: () => Promise.resolve(0), withdrawAll: () => Promise.resolve() }

describe('[Y3.6] a text that draws on words withdrawn since', () => {
  const nowMin = 0
  const stateOf = ({ board, judge }: ReturnType<typeof soloTexts>) => {
    const [proposal] = proposalsIn(board.getState(), roomId)
    return proposal && standingIn(board.getState(), proposal, { ...judge, nowMin }).state
  }

  it('is no longer proposed on any device, by one mark, and is asked again once written anew', async () => {
    const room = soloGroupRoom()
    listSoloSession(room)
    proposeSolo(room)
    const awa = soloTexts(room, 'Awa')
    const { withdraw } = withYes(awa.desk, sessionRoom, quiet)
    await withdraw('echoes', 'e' as RecordId)
    await withdraw('situations', 's' as RecordId)
    const marks = [...awa.board.getState().objections.values()]
    expect(marks.map(({ words }) => [words.gone, words.text])).toEqual([[true, '']])
    for (const name of ['Awa', 'Théo', 'Hélène'] as const) {
      expect(stateOf(soloTexts(room, name))).toBe('withdrawn')
    }
    takeSoloBack(room)
    proposeSolo(room, { as: 'again00000000000' as RecordId })
    expect(stateOf(soloTexts(room, 'Théo'))).toBe('waiting')
  })

  it('stays proposed when the words are another session’s, or feed no page of it', async () => {
    const room = soloGroupRoom()
    listSoloSession(room)
    proposeSolo(room)
    const { withdraw: away } = withYes(soloTexts(room, 'Awa').desk, roomId, quiet)
    await away('echoes', 'e' as RecordId)
    const { withdraw: apart } = withYes(soloTexts(room, 'Théo').desk, sessionRoom, quiet)
    await apart('echoes', 'e' as RecordId)
    expect(soloTexts(room, 'Théo').board.getState().objections.size).toBe(0)
  })
})

describe('[Y3.5] withdrawing one’s words', () => {
  it('takes back one’s own yes, and nobody else’s, nor one written down for somebody', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const helene = soloTexts(room, 'Hélène')
    await helene.answers.approve(proposalId, false)
    await helene.answers.approveAloud(proposalId, memberOf('Théo'), false)
    await soloTexts(room, 'Awa').answers.approve(proposalId, true)
    vi.advanceTimersByTime(undoMs)
    const gone: string[] = []
    const { withdraw } = withYes(helene.desk, roomId, {
      ...quiet,
      withdraw: (_collection, id) => Promise.resolve(gone.push(id)),
    })
    const left = () =>
      [...helene.board.getState().consents.values()].map(({ words, record }) =>
        [record.owner, words.aloud].filter(Boolean),
      )
    await withdraw('questions', 'q' as RecordId)
    expect(left()).toHaveLength(3)
    await withdraw('situations', 's' as RecordId)
    expect(left()).toEqual([[memberOf('Hélène'), memberOf('Théo')], [memberOf('Awa')]])
    expect(gone).toEqual(['q', 's'])
  })
})
