import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { ProposalStanding } from '../../../../shared/synthesis/standing.ts'
import { proposalsIn, standingIn, type ProposalRead } from '../../store/select/proposals.ts'
import { useSecond } from '../../store/ticking.ts'
import type { Workshop } from '../../store/workshop.ts'

/** A text that is proposed, and where it stands. */
export interface ProposedNow {
  readonly proposal: ProposalRead
  readonly standing: ProposalStanding
  /** Something without a signature waits to be read. */
  readonly isHeld: boolean
}

/** The proposal of this synthesis, judged on this device from the answers alone. */
export function useProposed(
  { board: room, texts, group }: Workshop,
  id: RecordId,
  drawsOnGone: boolean,
): ProposedNow | undefined {
  const board = useStore(room)
  const isHeld = useStore(texts.connection, ({ held }) => held !== 'none')
  const nowMin = useSecond((nowMs) => Math.floor(nowMs / 60_000))
  const { judge } = texts
  return useMemo(() => {
    const proposal = proposalsIn(board, group).find(({ synthesis }) => synthesis === id)
    if (proposal === undefined) return undefined
    const standing = standingIn(board, proposal, { ...judge, nowMin, isHeld, drawsOnGone })
    return { proposal, standing, isHeld }
  }, [board, group, id, judge, nowMin, isHeld, drawsOnGone])
}
