import { folded } from '../../../../shared/synthesis/bilan.ts'
import type { Board } from '../board.ts'

/** A stake that the group remembers of another session. */
export interface MetStake {
  readonly text: string
  /** Numbers of the sessions it was named in, the earliest first. */
  readonly sessions: readonly number[]
}

/** What the group remembers of its other sessions, each wording once, the latest first. */
export function rememberedStakes({ sessions, texts }: Board, room: string): readonly MetStake[] {
  const met = new Map<string, MetStake>()
  const others = [...sessions.values()].filter(({ record }) => record.room !== room)
  for (const { id, words } of others.sort((a, b) => a.words.number - b.words.number)) {
    for (const { text } of texts.get(id)?.words.stakes ?? []) {
      const before = met.get(folded(text))?.sessions ?? []
      met.delete(folded(text))
      met.set(folded(text), { text, sessions: [...new Set([...before, words.number])] })
    }
  }
  return [...met.values()].reverse()
}

/** The same stake, should its words be the same. */
export function metAs(text: string, remembered: readonly MetStake[]): MetStake | undefined {
  return remembered.find((one) => folded(one.text) === folded(text))
}
