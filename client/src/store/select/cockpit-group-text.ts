import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { StakeFlag } from '../../../../shared/model/stake.ts'
import type { Board } from '../board.ts'
import { stakesOf, tiedTo } from './cockpit-table.ts'
import { inOrder } from './situations.ts'
import { flagShown, stakeText } from './stakes.ts'
import { progressOf, scriptOf } from './steps.ts'

/** A stake as the group reads it on paper: its words, its flag, the concepts laid on it. */
export interface StakeRead {
  readonly id: string
  readonly text: string
  readonly flag: StakeFlag | undefined
  readonly concepts: readonly string[]
}

/** What the group agreed on in this session: no story, no name, nobody's words but the stakes'. */
export interface GroupText {
  readonly kind: string
  readonly number: number
  readonly heldAtMs: number | undefined
  readonly stakes: readonly StakeRead[]
  /** Handed out, each once. */
  readonly concepts: readonly string[]
  readonly nextAtMin: number | undefined
}

/** The group's own text as this session leaves it. */
export function groupTextOf(board: Board): GroupText {
  const script = scriptOf(board)
  const progress = progressOf(board)
  return {
    kind: kindPortraits[script?.kind ?? 'tenir-debout'].name,
    number: script?.number ?? 1,
    heldAtMs: progress?.beganAtMs ?? progress?.startedAtMs,
    stakes: stakesOf(board).map((stake) => ({
      id: stake.id,
      text: stakeText(board, stake),
      flag: flagShown(board, stake).flag,
      concepts: tiedTo(board, stake.id).map(({ concept }) => concept),
    })),
    concepts: [...new Set(inOrder(board.handouts).map(({ words }) => words.concept))],
    nextAtMin: board.nextTime.get(onlyId)?.words.startsAtMin,
  }
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** True when somebody at the table is named in a stake: said before it is printed, mended by a person. */
export function namesSomebody(board: Board, { stakes }: GroupText): boolean {
  const people = [...board.participants.values(), ...board.deviceless.values()]
  const names = new Set(people.map(({ words }) => folded(words.name.trim())))
  const said = stakes.flatMap(({ text }) => folded(text).split(/[^\p{L}\p{N}-]+/u))
  return said.some((word) => names.has(word))
}
