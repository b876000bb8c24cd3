import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordId } from '../../../shared/model/ids.ts'
import {
  concerned,
  picturePage,
  proposalId,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
  takeSoloBack,
} from '../../../tests/fixtures/solo-proposal.ts'
import { memberOf, type PersonName } from '../../../tests/fixtures/solo-people.ts'
import type { GroupTexts } from '../store/group-texts.ts'
import { partOf, proposalsIn, standingIn } from '../store/select/proposals.ts'
import { undoMs } from './answer-acts.ts'

const nowMin = 29_000_000

function stateOn({ board, group, judge }: GroupTexts, over = {}): string {
  const [proposal] = proposalsIn(board.getState(), group)
  if (proposal === undefined) return 'nothing'
  return standingIn(board.getState(), proposal, { ...judge, nowMin, ...over }).state
}

const approveAll = (room: ReturnType<typeof soloGroupRoom>, names: readonly PersonName[]) =>
  Promise.all(
    names.map((name) => soloTexts(room, name).answers.approve(proposalId, name === 'Awa')),
  )

const passage = {
  page: 'page0proposal000' as RecordId,
  part: 'happened' as const,
  start: 0,
  end: 12,
  wish: 'recognised' as const,
  text: '',
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('[Y3.2] answering a proposed text', () => {
  it('is agreed on every device alike once each needed yes has arrived, and not before', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const devices = concerned.map((name) => soloTexts(room, name))
    await approveAll(room, concerned.slice(1))
    vi.advanceTimersByTime(undoMs)
    expect(devices.map((device) => stateOn(device))).toEqual(concerned.map(() => 'waiting'))
    await approveAll(room, ['Hélène'])
    expect(stateOn(soloTexts(room, 'Karim'))).toBe('waiting')
    vi.advanceTimersByTime(undoMs)
    expect(devices.map((device) => stateOn(device))).toEqual(concerned.map(() => 'agreed'))
    expect(stateOn(soloTexts(room, 'Inès'))).toBe('agreed')
  })

  it('publishes the key with the first yes, once, and one more for another phone', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const awa = soloTexts(room, 'Awa')
    const keys = () => awa.board.getState().members.get(memberOf('Awa'))?.words.signKeys
    await awa.answers.approve(proposalId, true)
    vi.advanceTimersByTime(undoMs)
    expect(keys()).toHaveLength(1)
    await awa.answers.takeBack(proposalId)
    await awa.answers.approve(proposalId, true)
    vi.advanceTimersByTime(undoMs)
    expect(keys()).toHaveLength(1)
    const other = soloTexts(room, 'Awa', { seed: new Uint8Array(32).fill(99) })
    await other.answers.approve(proposalId, true)
    vi.advanceTimersByTime(undoMs)
    expect(keys()).toHaveLength(2)
  })

  it('never leaves when undone in its ten seconds, and is taken back later at any time', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const karim = soloTexts(room, 'Karim')
    await karim.answers.approve(proposalId, false)
    await karim.answers.takeBack(proposalId)
    vi.advanceTimersByTime(undoMs)
    expect(room.tables.get('consents')?.size ?? 0).toBe(0)
    await approveAll(room, concerned)
    vi.advanceTimersByTime(undoMs)
    expect(stateOn(karim)).toBe('agreed')
    await karim.answers.takeBack(proposalId)
    expect(stateOn(karim)).toBe('waiting')
  })

  it('waits for the yes of who is quoted to being quoted', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    await Promise.all(
      concerned.map((name) => soloTexts(room, name).answers.approve(proposalId, false)),
    )
    vi.advanceTimersByTime(undoMs)
    expect(stateOn(soloTexts(room, 'Soizic'))).toBe('waiting')
    const [proposal] = proposalsIn(soloTexts(room, 'Awa').board.getState(), awaGroup(room))
    const parts = [memberOf('Awa'), memberOf('Théo'), memberOf('Inès')].map(
      (member) => proposal && partOf(member, proposal),
    )
    expect(parts).toEqual([
      { isNeeded: true, isQuoted: true, isIn: [true] },
      { isNeeded: true, isQuoted: false, isIn: [false] },
      { isNeeded: false, isQuoted: false, isIn: [false] },
    ])
  })

  it('is asked again of everyone when the text is proposed again', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    await approveAll(room, concerned)
    vi.advanceTimersByTime(undoMs)
    const again = 'again00000000000' as RecordId
    proposeSolo(room, { as: again, over: { title: 'Protéger' } })
    expect(stateOn(soloTexts(room, 'Awa'))).toBe('waiting')
    takeSoloBack(room, again)
    expect(stateOn(soloTexts(room, 'Awa'))).toBe('agreed')
  })

  it('is not signed over words that are not those of the record', async () => {
    const room = soloGroupRoom()
    proposeSolo(room, { over: { hash: 'z'.repeat(43) as never } })
    const awa = soloTexts(room, 'Awa')
    expect(stateOn(awa)).toBe('broken')
    await expect(awa.answers.approve(proposalId, true)).rejects.toThrow(/No such text/)
  })
})

/** The solo room's id is one for all. */
const awaGroup = (room: ReturnType<typeof soloGroupRoom>) => soloTexts(room, 'Awa').group

describe('[Y3.3] a yes said aloud', () => {
  it('counts for its person when somebody who facilitates wrote it down, and for nobody otherwise', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const others = concerned.filter((name) => name !== 'Théo')
    await approveAll(room, others)
    const soizic = soloTexts(room, 'Soizic')
    await soizic.answers.approveAloud(proposalId, memberOf('Théo'), false)
    vi.advanceTimersByTime(undoMs)
    expect(stateOn(soizic)).toBe('waiting')
    const helene = soloTexts(room, 'Hélène')
    await helene.answers.approveAloud(proposalId, memberOf('Théo'), false)
    vi.advanceTimersByTime(undoMs)
    expect(stateOn(soizic)).toBe('agreed')
    await helene.answers.takeAloudBack(proposalId, memberOf('Théo'))
    expect(stateOn(soizic)).toBe('waiting')
    // Her own yes is hers, not the one she wrote down.
    await helene.answers.takeBack(proposalId)
    expect(
      [...helene.board.getState().consents.values()].some(
        ({ record }) => record.owner === memberOf('Hélène'),
      ),
    ).toBe(false)
  })
})

describe('[Y3.4] a passage pointed at', () => {
  it('keeps the text in the group until whoever pointed takes it back', async () => {
    const room = soloGroupRoom()
    proposeSolo(room, { pages: [picturePage] })
    await approveAll(room, concerned)
    vi.advanceTimersByTime(undoMs)
    const ines = soloTexts(room, 'Inès')
    await ines.answers.pointAt(proposalId, passage)
    expect(stateOn(soloTexts(room, 'Hélène'))).toBe('change-asked')
    const [asked] = ines.board.getState().objections.keys()
    await ines.answers.takePointBack(asked as RecordId)
    expect(stateOn(soloTexts(room, 'Hélène'))).toBe('agreed')
  })

  it('without a signature bears nobody’s name, and is taken back by this page alone', async () => {
    const room = soloGroupRoom()
    proposeSolo(room)
    const theo = soloTexts(room, 'Théo')
    await theo.answers.pointAtUnsigned(proposalId, passage)
    const [mine] = theo.answers.unsigned.getState()
    const act = theo.desk.line.peek(1)
    expect(JSON.stringify(act)).not.toContain(memberOf('Théo'))
    if (mine === undefined) throw new Error('nothing kept')
    await theo.answers.takePointBack(mine.id)
    expect(theo.answers.unsigned.getState()).toEqual([])
    expect(theo.desk.line.peek(1)).toBeUndefined()
    expect(stateOn(theo, { isHeld: true })).toBe('change-asked')
  })
})
