import { describe, expect, it } from 'vitest'
import { kinds, type Kind } from '../../../shared/method/kinds.ts'
import { sheetFormOf } from '../../../shared/method/sheets.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { Pace } from '../../../shared/rehearsal/play.ts'
import { troupeOf } from '../../../shared/rehearsal/troupes.ts'
import type { Board } from '../store/board.ts'
import type { ImaginedSession } from '../store/imagined.ts'
import { sheetOf, sheetWordings } from '../store/select/sheets.ts'
import { echoesOf, inOrder, isTold, nameOf, wordBackOf } from '../store/select/situations.ts'
import { currentStep, isClosed, stepsOf } from '../store/select/steps.ts'
import { rehearseWithPeers, type RehearsalClock } from './rehearse-with-peers.ts'

/** A clock that goes when it is told to. */
function handClock() {
  const runs = new Set<() => void>()
  let nowMs = 1_800_000_000_000
  const clock: RehearsalClock = {
    nowMs: () => nowMs,
    everyMs(_ms, run) {
      runs.add(run)
      return () => runs.delete(run)
    },
  }
  /** Seconds go by, and what was posted has arrived. */
  const wait = async (seconds: number) => {
    for (let tick = 0; tick < seconds * 4; tick += 1) {
      nowMs += 250
      for (const run of runs) run()
    }
    await new Promise(setImmediate)
  }
  return { clock, wait }
}

interface Opening {
  readonly kind: Kind
  readonly seed?: number
  readonly pace?: Pace
}

async function open({ kind, seed = 1, pace = 'calm' }: Opening) {
  const { clock, wait } = handClock()
  const refused: string[] = []
  const imagined = await rehearseWithPeers({
    kind,
    seed,
    pace,
    clock,
    refused: (why) => void refused.push(why),
  })
  return { imagined, wait, refused }
}

type Open = Awaited<ReturnType<typeof open>>

const boardOf = ({ imagined }: Open): Board => imagined.session.board.getState()

const firstOf = (board: Board) => inOrder(board.situations)[0]

/** Whose pen, at the steps where one is lent. */
function lendPens({ session }: ImaginedSession): void {
  const board = session.board.getState()
  const [, someone = session.me] = [...session.connection.getState().here]
  const stage = currentStep(board)?.step.stage ?? ''
  const of = sheetOf(board, stage)?.id ?? inOrder(board.stakes)[0]?.id
  if (of !== undefined && someone !== undefined) void session.tiers.lendPen(of, someone)
}

/** What the facilitator does at a step, as anybody would with the script under their eyes. */
async function facilitate(held: Open): Promise<void> {
  const { session } = held.imagined
  const { tiers } = session
  const board = boardOf(held)
  const stage = currentStep(board)?.step.stage
  const told = firstOf(board)
  if (stage === 'choice') await tiers.centre(told?.id)
  if (stage === 'telling' && told !== undefined) await tiers.markTold(told.id, true)
  if (stage === 'linking') {
    const card = { name: 'Écho', definition: 'd', question: 'q', family: 'f', number: 1 }
    const words = { concept: 'echo', card, why: 'parce que', question: 'Et vous ?' }
    await tiers.handOut(told?.id, words)
  }
  if (stage === 'stakes' && told !== undefined) {
    await tiers.nameStake('Aider sans faire à la place', [told.id])
  }
  const takesPen = sheetFormOf(stage) !== undefined || stage === 'stakes' || stage === 'leaving'
  if (takesPen) lendPens(held.imagined)
}

/** From the first step to the last, each for as long as everybody needs. */
async function walk(held: Open): Promise<readonly string[]> {
  const reached: string[] = []
  for (const { id } of stepsOf(boardOf(held))) {
    await held.imagined.session.tiers.goToStep(id)
    await held.wait(80)
    await facilitate(held)
    await held.wait(80)
    reached.push(currentStep(boardOf(held))!.step.id)
  }
  return reached
}

/** Everything written, as words alone: ids are drawn anew each time. */
function written(board: Board): unknown {
  const names = ['situations', 'questions', 'echoes', 'wordBacks', 'takeaways', 'wordings'] as const
  return names.map((name) =>
    inOrder(board[name] as Board['situations']).map(({ record, words }) => [
      nameOf(board, record.owner),
      words,
    ]),
  )
}

describe.each(kinds)('[M4.1] %s with an imaginary group', (kind) => {
  it('goes from the first step to the last: everybody acts, as peers do, and nothing is refused', async () => {
    const held = await open({ kind })
    const reached = await walk(held)
    const board = boardOf(held)
    expect(reached).toEqual(stepsOf(board).map(({ id }) => id))
    expect(held.refused).toEqual([])

    const people = troupeOf(kind).parts.map(({ name }) => name)
    const told = firstOf(board)
    if (told === undefined) throw new Error('Nobody wrote a situation')
    expect(board.situations.size).toBe(5)
    expect(isTold(board, told.id)).toBe(true)
    expect(told.words.third).toBeDefined()
    expect(board.questions.size).toBe(2)
    expect(wordBackOf(board, told.id)).toBeDefined()
    expect(echoesOf(board, told.id).filter(({ words }) => words.text === '')).toHaveLength(1)
    expect(board.takeaways.size).toBe(3)
    expect([...board.participants.values()].filter(({ words }) => words.passes)).toHaveLength(1)
    expect([...board.flags.values()].map(({ words }) => words.flag)).toEqual(['may-leave'])
    const sheets = stepsOf(board).filter(({ stage }) => sheetFormOf(stage) !== undefined)
    for (const { stage } of sheets) {
      const proposed = sheetWordings(board, stage, 'proposed')
      expect([...proposed, ...sheetWordings(board, stage, 'on')].length).toBeGreaterThan(3)
    }
    const acted = ['situations', 'questions', 'echoes', 'takeaways'].flatMap((name) =>
      inOrder(board[name as 'situations']).map(({ record }) => nameOf(board, record.owner)),
    )
    expect(new Set(acted)).toEqual(new Set(people))
    const aloud = held.imagined.said.getState().map(({ name }) => name)
    expect(new Set(aloud)).toEqual(new Set(people))
  })
})

it('[M4.5] its door opens, closes and draws other words, which lead nowhere', async () => {
  const held = await open({ kind: 'tenir-debout' })
  const { session } = held.imagined
  const entrance = () => boardOf(held).entrance.get(onlyId)
  expect(entrance()).toBeUndefined()
  await session.tiers.openDoor()
  const first = entrance()
  expect(first?.words.phrase).toHaveLength(5)
  expect(first?.record.untilMs).toBeGreaterThan(session.nowMs())
  expect(session.invitationAddress()).toBeUndefined()
  await session.tiers.closeDoor()
  expect(entrance()).toBeUndefined()
  // The same words at the next opening, until others are asked for.
  await session.tiers.openDoor()
  expect(entrance()?.words).toEqual(first?.words)
  await session.tiers.drawOtherWords()
  expect(entrance()?.words.phrase).not.toEqual(first?.words.phrase)
})

it('[M4.5] removes somebody invented, who does nothing more, and its door closes', async () => {
  const held = await open({ kind: 'tenir-debout' })
  const { session } = held.imagined
  await session.tiers.openDoor()
  const words = boardOf(held).entrance.get(onlyId)?.words
  const gone = inOrder(boardOf(held).participants).at(-1)!
  await session.tiers.removeMember(gone.id)
  expect(boardOf(held).participants.has(gone.id)).toBe(false)
  expect(session.connection.getState().here.size).toBe(6)
  expect(boardOf(held).entrance.size).toBe(0)
  await session.tiers.openDoor()
  expect(boardOf(held).entrance.get(onlyId)?.words).not.toEqual(words)
  await walk(held)
  const owners = [...boardOf(held).situations.values()].map(({ record }) => record.owner)
  expect(owners).not.toContain(gone.id)
  expect(held.imagined.said.getState().map(({ name }) => name)).not.toContain(gone.words.name)
  expect(held.refused).toEqual([])
})

it('[M4.5] keeps, rewords and takes out a concept of the imaginary group’s own', async () => {
  const { session } = (await open({ kind: 'tenir-debout' })).imagined
  const own = () => [...(session.groupBoard?.getState().concepts.values() ?? [])]
  const concept = { key: 'parler-bas', name: 'Parler bas', definition: 'd', question: 'q' }
  await session.tiers.keepConcepts([concept])
  expect(own().map(({ words }) => words)).toEqual([concept])
  await session.tiers.keepConcepts([{ ...concept, question: 'Et vous ?' }])
  await session.tiers.keepConcepts([{ ...concept, question: 'Et nous ?' }])
  expect(own().map(({ words }) => words.question)).toEqual(['Et nous ?'])
  for (const { id } of own()) await session.tiers.removeConcept(id)
  expect(own()).toEqual([])
})

describe('a rehearsal with an imaginary group', () => {
  it('[M4.2] is the same with the same seed, and other with another', async () => {
    const [one, again, other] = [
      await open({ kind: 'tenir-debout' }),
      await open({ kind: 'tenir-debout' }),
      await open({ kind: 'tenir-debout', seed: 2 }),
    ]
    for (const held of [one, again, other]) await walk(held)
    expect(written(boardOf(again))).toEqual(written(boardOf(one)))
    expect(written(boardOf(other))).not.toEqual(written(boardOf(one)))
  })

  it('[M4.2] goes faster when asked, at once', async () => {
    const held = await open({ kind: 'tenir-debout' })
    await held.wait(9)
    const before = held.imagined.said.getState().length
    expect(before).toBeLessThan(3)
    held.imagined.setPace('lively')
    await held.wait(9)
    expect(held.imagined.said.getState().length).toBeGreaterThan(before + 2)
  })

  it('does nothing more once it is stopped, nor once the session is closed', async () => {
    const held = await open({ kind: 'tenir-debout' })
    await held.imagined.session.tiers.closeSession({} as never)
    await held.wait(60)
    expect(isClosed(boardOf(held))).toBe(true)
    expect(held.imagined.said.getState()).toEqual([])
    const other = await open({ kind: 'tenir-debout' })
    other.imagined.stop()
    await other.wait(60)
    expect(other.imagined.said.getState()).toEqual([])
  })

  it('keeps everybody there when somebody steps out of the frame', async () => {
    const { imagined } = await open({ kind: 'tenir-debout' })
    const { session } = imagined
    session.acts.gesture('out-of-frame')
    expect(session.connection.getState()).toMatchObject({ outOfFrame: true })
    expect(session.connection.getState().here.size).toBe(7)
  })
})
