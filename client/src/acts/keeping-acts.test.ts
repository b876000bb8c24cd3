import { expect, it } from 'vitest'
import type { MemberId, RecordId } from '../../../shared/model/ids.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import { announceErasure } from '../../../shared/acts/erase.ts'
import { erasureOf, untold } from '../store/select/erasures.ts'
import { sayForgotten } from '../../../shared/acts/say-forgotten.ts'
import {
  letSoloOut,
  listSoloSession,
  proposalId,
  proposeSolo,
  sessionRoom,
  soloGroupRoom,
} from '../../../tests/fixtures/solo-proposal.ts'
import { soloTexts } from '../../../tests/fixtures/solo-proposal.ts'
import { keepingActs, lastDayOf, nearAfterRelease } from './keeping-acts.ts'

const dayMin = 24 * 60
const nowMs = 1_700_000_000_000
const nowMin = Math.floor(nowMs / 60_000)

function group() {
  let shiftMs = 0
  const room = soloGroupRoom(() => nowMs + shiftMs)
  listSoloSession(room)
  const { desk: own, board } = soloTexts(room, 'Hélène')
  const desk = { ...own, nowMs: () => nowMs + shiftMs }
  return {
    room,
    desk,
    board,
    acts: keepingActs(desk),
    pass: (days: number) => (shiftMs += days * dayMin * 60_000),
  }
}

const dated = {
  id: 'd'.repeat(16) as RecordId,
  room: sessionRoom,
  eraseAtMin: nowMin + 90 * dayMin,
}

it('[G2.5] announces for a day, puts back, and goes at once by a second gesture', async () => {
  const { desk, board, acts } = group()
  await desk.line.post(announceErasure(desk.author, dated, { cause: 'kept' }))
  await acts.eraseSoon(sessionRoom)
  expect(erasureOf(board.getState(), sessionRoom, nowMs)).toMatchObject({
    atMin: nowMin + dayMin,
    asked: true,
    due: false,
  })
  await acts.keepAgain(sessionRoom)
  expect(erasureOf(board.getState(), sessionRoom, nowMs)).toMatchObject({
    atMin: dated.eraseAtMin,
    asked: false,
  })
  await acts.eraseSoon(sessionRoom)
  await acts.eraseNow(sessionRoom)
  expect(erasureOf(board.getState(), sessionRoom, nowMs)).toMatchObject({
    atMin: nowMin,
    due: true,
  })
})

it('[G2.5] announces the end of the group for a week, and calls it off', async () => {
  const { board, acts, pass } = group()
  await acts.eraseSoon('')
  expect(erasureOf(board.getState(), '', nowMs)?.atMin).toBe(nowMin + 7 * dayMin)
  pass(6)
  await acts.keepAgain('')
  expect(erasureOf(board.getState(), '', nowMs)).toBeUndefined()
})

it('[G2.1] dates a session by its group’s own days, ninety when it chose none', async () => {
  const { acts, board } = group()
  const start = nowMin - (nowMin % dayMin)
  expect(lastDayOf({ board }, start)).toBe(start + 90 * dayMin)
  await acts.keepFor(15)
  expect(board.getState().group.get(onlyId)?.words.keepDays).toBe(15)
  expect(lastDayOf({ board }, start + 1)).toBe(start + 15 * dayMin)
  await acts.keepFor(0)
  expect(lastDayOf({ board }, start + 1)).toBe(start + dayMin)
})

it('[G2.9] counts the devices that said so, and the people of whom none has', async () => {
  const { desk, board } = group()
  const here = { member: desk.author.member, device: 'laptop' }
  await desk.line.post(
    announceErasure(desk.author, { ...dated, eraseAtMin: nowMin }, { cause: 'asked' }),
  )
  const others = board.getState().members.size - 1
  expect(untold(board.getState(), here, nowMs).map(({ id }) => id)).toEqual([dated.id])
  const words = { device: 'laptop', erased: [{ of: dated.id, atMin: nowMin }] }
  await desk.line.post(sayForgotten(desk.author, { id: 'f'.repeat(16), before: undefined }, words))
  expect(untold(board.getState(), here, nowMs)).toEqual([])
  expect(untold(board.getState(), { ...here, device: 'phone' }, nowMs)).toHaveLength(1)
  expect(erasureOf(board.getState(), sessionRoom, nowMs)).toMatchObject({
    confirmed: 1,
    awaited: others,
  })
})

it('[G2.9] does not wait for a newcomer who never had what was erased', async () => {
  const { desk, board } = group()
  await desk.line.post(announceErasure(desk.author, dated, { cause: 'kept' }))
  const awaited = (room: string) => erasureOf(board.getState(), room, nowMs)?.awaited
  const before = awaited(sessionRoom)
  const ord = [...board.getState().erasures.values()][0]?.record.ord ?? 0
  const come = (name: string, since: number) => {
    const { members } = board.getState()
    const [known] = members.values()
    if (known === undefined) throw new Error('nobody')
    const id = name.padEnd(16, 'A') as MemberId
    const newcomer = { ...known, id: id as never, record: { ...known.record, owner: id, since } }
    board.setState({ members: new Map([...members, [id, newcomer]]) })
  }
  come('of-then', ord)
  expect(awaited(sessionRoom)).toBe(Number(before) + 1)
  come('of-after', ord + 1)
  expect(awaited(sessionRoom)).toBe(Number(before) + 1)
})

it('[G2.5] brings the end of a session nearer once the last text drawn from it is out, never later', async () => {
  const { room, desk, board, pass } = group()
  await desk.line.post(announceErasure(desk.author, dated, { cause: 'kept' }))
  const atMin = () => erasureOf(board.getState(), sessionRoom, nowMs)?.atMin
  proposeSolo(room)
  await nearAfterRelease(desk, proposalId)
  expect(atMin()).toBe(dated.eraseAtMin)
  letSoloOut(room)
  await nearAfterRelease(desk, proposalId)
  const near = nowMin - (nowMin % dayMin) + 15 * dayMin
  expect(atMin()).toBe(near)
  pass(5)
  await nearAfterRelease(desk, proposalId)
  expect(atMin()).toBe(near)
})
