import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordId } from '../../../shared/model/ids.ts'
import { memberOf } from '../../../tests/fixtures/solo-people.ts'
import {
  proposalId,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
} from '../../../tests/fixtures/solo-proposal.ts'
import { undoMs } from './answer-acts.ts'
import { withYes } from './yes-with-words.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
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
    const withdraw = withYes(helene.desk, (_collection, id) => Promise.resolve(gone.push(id)))
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
