import type { MemberId, RecordId } from '../../../shared/model/ids.ts'
import { hasMoments } from '../../../shared/model/situation.ts'
import type { Centre, Scene } from '../../../shared/rehearsal/scene.ts'
import type { Board } from '../store/board.ts'
import { penHolder, sheetOf } from '../store/select/sheets.ts'
import { centred, inOrder, isTold, questionsOf, wordBackOf } from '../store/select/situations.ts'
import { currentStep, isClosed } from '../store/select/steps.ts'

/** Where each sits in the troupe. */
type Places = ReadonlyMap<string, number>

function centreOf(board: Board, places: Places): Centre | undefined {
  const situation = centred(board)
  if (situation === undefined) return undefined
  const { id, record, words } = situation
  const by = places.get(record.owner)
  return {
    id,
    ...(by === undefined ? {} : { by }),
    told: isTold(board, id),
    asked: questionsOf(board, id).length > 0,
    kept: hasMoments(words),
    spokenAgain: wordBackOf(board, id) !== undefined,
  }
}

function pensOf(board: Board, places: Places): ReadonlyMap<RecordId, number> {
  const held = [...board.pens.values()].flatMap(({ id }) => {
    const place = places.get(penHolder(board, id) ?? '')
    return place === undefined ? [] : [[id, place] as const]
  })
  return new Map(held)
}

/** The session as invented peers see it, by who sits where; nothing once it is closed. */
export function sceneOf(board: Board, members: readonly MemberId[]): Scene | undefined {
  const step = currentStep(board)?.step
  if (step === undefined || isClosed(board)) return undefined
  const places: Places = new Map(members.map((member, place) => [member, place]))
  const centre = centreOf(board, places)
  const sheet = sheetOf(board, step.stage)?.id
  const situations = inOrder(board.situations).flatMap(({ id, record }) => {
    const place = places.get(record.owner)
    return place === undefined ? [] : [[place, id] as const]
  })
  const elsewhere = [...board.echoes.values()].filter(({ record }) => record.of !== centre?.id)
  return {
    step: step.id,
    stage: step.stage,
    ...(centre === undefined ? {} : { centre }),
    situations: new Map(situations),
    echoed: new Set(elsewhere.flatMap(({ record }) => places.get(record.owner) ?? [])),
    ...(sheet === undefined ? {} : { sheet }),
    pens: pensOf(board, places),
    handouts: inOrder(board.handouts).map(({ id }) => id),
    stakes: inOrder(board.stakes).map(({ id }) => id),
  }
}
