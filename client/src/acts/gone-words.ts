import type { MemberId } from '../../../shared/model/ids.ts'
import { ownKeys } from '../store/own-keys.ts'
import type { Board } from '../store/board.ts'
import type { Drafts } from '../store/drafts.ts'
import type { Stop } from '../sync/line.ts'
import type { StoreApi } from 'zustand/vanilla'

interface Watched {
  readonly board: StoreApi<Board>
  readonly drafts: Drafts
  readonly me: MemberId | undefined
}

/** Who answers whose: this member's echoes with words, and the situations they are about. */
function echoesBy(me: MemberId | undefined, { echoes }: Board) {
  return [...echoes.values()].filter(
    ({ record, words, keeping }) =>
      record.owner === me && keeping === 'sent' && words.text.trim() !== '',
  )
}

/**
 * When a situation is withdrawn: this member's own echo to it stays with them alone, on this device,
 * and notes kept here ask to be struck. Nothing is kept of the situation itself.
 */
export function watchGoneWords({ board, drafts, me }: Watched): Stop {
  let before = board.getState()
  const kept = new Set<string>()
  const keep = (now: Board) => {
    for (const { id, record, words } of echoesBy(me, before)) {
      if (now.echoes.has(id) || now.situations.has(record.of)) continue
      kept.add(id)
      drafts.type(ownKeys.keptEcho(id), words.text)
    }
    // A document that comes back whole brings its echoes back: they were not withdrawn.
    for (const id of kept) {
      if (!now.echoes.has(id)) continue
      kept.delete(id)
      void drafts.forget(ownKeys.keptEcho(id))
    }
  }
  const strike = async (now: Board) => {
    const isGone = [...before.situations.keys()].some((id) => !now.situations.has(id))
    if (!isGone) return
    const notes = await drafts.read(ownKeys.notes)
    if ((notes ?? '').trim() !== '') drafts.type(ownKeys.strike, 'asked')
  }
  return board.subscribe((now) => {
    if (now.situations === before.situations && now.echoes === before.echoes) return
    keep(now)
    void strike(now)
    before = now
  })
}
