import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peerActs } from '../../client/src/acts/peer-acts.ts'
import { tiersActs } from '../../client/src/acts/tiers-acts.ts'
import type { Desk } from '../../client/src/acts/author.ts'
import { boardStore } from '../../client/src/store/board-store.ts'
import type { Board } from '../../client/src/store/board.ts'
import type { Drafts } from '../../client/src/store/drafts.ts'
import { railOf } from '../../client/src/store/select/cockpit-rail.ts'
import { aroundOf, keptOf } from '../../client/src/store/select/cockpit-script.ts'
import { progressOf, scriptOf, stepsOf } from '../../client/src/store/select/steps.ts'
import {
  freeId,
  inverseOf,
  moveBy,
  repeatOf,
  type ScriptEdit,
} from '../../shared/method/script-edits.ts'
import { whyNot } from '../../shared/method/script-limits.ts'
import { proposedStep } from '../../shared/method/script.ts'
import { stages } from '../../shared/method/stages.ts'
import type { Hash } from '../../shared/model/ids.ts'
import { scriptWordsShape } from '../../shared/model/script.ts'
import { openOpenly } from '../fixtures/open-envelope.ts'
import { soloLine, soloRoom, type SoloRoom } from '../../client/src/sync/solo-line.ts'
import { fillSession } from '../fixtures/solo-matter.ts'
import { author, memberOf, newId, roomId, type PersonName } from '../fixtures/solo-people.ts'

/*
 * A facilitator who goes anywhere in the script, changes it and takes things back, while people post
 * and type. Nothing they said may move, whatever the walk.
 */

/** One gesture of the walk: places and numbers are taken modulo what is there. */
interface Drawn {
  readonly gesture: 'go' | 'back' | 'edit' | 'undo' | 'post' | 'type'
  readonly edit: ScriptEdit['kind'] | 'by' | 'repeat'
  readonly at: number
  readonly to: number
}

const drawnArb: fc.Arbitrary<Drawn> = fc.record({
  gesture: fc.constantFrom(
    ...(['go', 'go', 'back', 'edit', 'edit', 'edit', 'undo', 'post', 'type'] as const),
  ),
  edit: fc.constantFrom(
    ...([
      'rename',
      'say',
      'minutes',
      'move',
      'by',
      'add',
      'repeat',
      'remove',
      'skip',
      'phones',
    ] as const),
  ),
  at: fc.nat(60),
  to: fc.nat(60),
})

function memoryDrafts(): Drafts & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    read: (key) => Promise.resolve(texts.get(key)),
    type: (key, text) => void texts.set(key, text),
    forget: (key) => Promise.resolve(void texts.delete(key)),
    flush: () => Promise.resolve(),
    watch: () => () => undefined,
    kept: () => Promise.resolve([...texts.keys()]),
  }
}

function deviceOf(room: SoloRoom, name: PersonName, clock: () => number) {
  const role = name === 'Hélène' ? 'facilitator' : 'peer'
  const line = soloLine(room, { role, member: memberOf(name), hash: '' as Hash })
  const { store } = boardStore({ line, room: roomId, kind: 'session', open: openOpenly })
  // What a peer posts leaves at once here: five seconds are another test's matter.
  const now = { ...line, post: (act: Parameters<typeof line.post>[0]) => line.post(act) }
  const board = store.getState
  const desk: Desk = { author: author(name), board, line: now, newId, nowMs: clock }
  return { desk, board: store.getState }
}

function editOf(board: Board, { edit, at, to }: Drawn): ScriptEdit | undefined {
  const steps = stepsOf(board)
  const id = steps[at % steps.length]?.id ?? ''
  if (edit === 'rename') return { kind: edit, id, name: `Étape ${to}` }
  if (edit === 'say') return { kind: edit, id, say: `Dire ${to}` }
  if (edit === 'minutes') return { kind: edit, minutes: { [id]: to } }
  if (edit === 'move') return { kind: edit, id, before: steps[to % steps.length]?.id }
  if (edit === 'by') return moveBy(steps, id, to % 2 === 0 ? 1 : -1)
  if (edit === 'repeat') return repeatOf(steps, id, aroundOf(board).current)
  if (edit === 'remove') return { kind: edit, id }
  if (edit === 'skip') return { kind: edit, id, skipped: to % 2 === 0 }
  if (edit === 'phones') return { kind: edit, id, down: to % 2 === 0 }
  const stage = stages[at % stages.length] ?? 'round'
  const step = { ...proposedStep('tenir-debout', stage), id: freeId(steps, stage) }
  return { kind: 'add', step, before: steps[to % steps.length]?.id }
}

const said = [
  'situations',
  'questions',
  'echoes',
  'wordBacks',
  'conceptLinks',
  'handouts',
  'stakes',
  'takeaways',
  'placements',
] as const

/** Everything people said so far, as it stands. */
function everything(board: Board): ReadonlyMap<string, string> {
  const all = said.flatMap((name) =>
    [...board[name]].map(([id, { words }]) => [`${name}/${id}`, JSON.stringify(words)] as const),
  )
  return new Map(all)
}

async function walkIn(room: SoloRoom, clock: { nowMs: number }, walk: readonly Drawn[]) {
  const helene = deviceOf(room, 'Hélène', () => clock.nowMs)
  const awa = deviceOf(room, 'Awa', () => clock.nowMs)
  const drafts = memoryDrafts()
  const tiers = tiersActs(helene.desk)
  const peer = peerActs(awa.desk, drafts)
  const undos: (() => Promise<unknown>)[] = []
  let before = everything(awa.board())
  for (const drawn of walk) {
    clock.nowMs += 40_000
    const steps = stepsOf(helene.board())
    const progress = progressOf(helene.board())
    if (progress === undefined) throw new Error('No progress')
    if (drawn.gesture === 'go') {
      await tiers.goToStep(steps[drawn.at % steps.length]?.id ?? '')
      const { step, clock: was, startedAtMs, done, phonesDown } = progress
      undos.push(() => tiers.backToStep({ step, clock: was, startedAtMs, done, phonesDown }))
    }
    const edit = drawn.gesture === 'edit' ? editOf(helene.board(), drawn) : undefined
    if (edit !== undefined && whyNot(steps, edit, aroundOf(helene.board())) === undefined) {
      const back = inverseOf(steps, edit)
      await tiers.editScript(edit)
      if (back !== undefined) undos.push(() => tiers.editScript(back))
    }
    // Only what is there can be gone back to: a step taken out since is not.
    if (drawn.gesture === 'undo' || drawn.gesture === 'back') await undos.pop()?.()
    if (drawn.gesture === 'post') await peer.shareTakeaway(`Mot ${drawn.at}`)
    if (drawn.gesture === 'type') drafts.type(`echo:${drawn.at}`, `Début ${drawn.to}`)
    holds({ helene: helene.board(), awa: awa.board(), before })
    before = everything(awa.board())
  }
  return { helene, drafts }
}

interface Held {
  readonly helene: Board
  readonly awa: Board
  readonly before: ReadonlyMap<string, string>
}

function holds({ helene, awa, before }: Held): void {
  const now = everything(awa)
  for (const [place, words] of before) expect([place, now.get(place)]).toEqual([place, words])
  const ids = stepsOf(helene).map(({ id }) => id)
  const progress = progressOf(helene)
  expect(new Set(ids).size).toBe(ids.length)
  expect(railOf(helene)?.current.step.id).toBe(progress?.step)
  for (const id of progress === undefined ? [] : keptOf(progress)) expect(ids).toContain(id)
  expect(scriptWordsShape.safeParse(scriptOf(helene)).success).toBe(true)
  expect(scriptOf(awa)).toEqual(scriptOf(helene))
}

describe('[M2.3] a random walk across all steps and edits', () => {
  it('destroys no record, closes no draft, and always stands somewhere in the script', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawnArb, { minLength: 5, maxLength: 40 }), async (walk) => {
        const clock = { nowMs: 1_800_000_000_000 }
        const room = soloRoom('session', () => clock.nowMs)
        fillSession(room, { as: 'facilitator', stage: 'linking', matter: 'staked' })
        const { drafts } = await walkIn(room, clock, walk)
        const typed = walk.filter(({ gesture }) => gesture === 'type')
        expect(drafts.texts.size).toBe(new Set(typed.map(({ at }) => at)).size)
      }),
      { numRuns: 60 },
    )
  })

  it('[M2.2] comes back to its beginning when everything is undone, one gesture after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawnArb, { maxLength: 20 }), async (drawn) => {
        const clock = { nowMs: 1_800_000_000_000 }
        const room = soloRoom('session', () => clock.nowMs)
        fillSession(room, { as: 'facilitator', stage: 'round', matter: 'titles' })
        const start = deviceOf(room, 'Hélène', () => clock.nowMs).board()
        const walk = drawn.filter(({ gesture }) => gesture === 'go' || gesture === 'edit')
        const undoing = walk.map((one) => ({ ...one, gesture: 'undo' as const }))
        const { helene } = await walkIn(room, clock, [...walk, ...undoing])
        const plain = (board: Board) =>
          stepsOf(board).map((step) => ({ ...step, skipped: step.skipped === true }))
        const { clock: _now, ...where } = progressOf(helene.board()) ?? {}
        const { clock: _was, ...from } = progressOf(start) ?? {}
        expect(where).toEqual(from)
        expect(plain(helene.board()).map(({ id }) => id)).toEqual(plain(start).map(({ id }) => id))
      }),
      { numRuns: 40 },
    )
  })
})
