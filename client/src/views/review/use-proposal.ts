import { useMemo } from 'react'
import type { ProposalStanding } from '../../../../shared/synthesis/standing.ts'
import { useSecond } from '../../store/ticking.ts'
import { useTexts, useTextsBoard, useTextsConnection } from '../../store/use-texts.ts'
import { proposalsIn, standingIn, type ProposalRead } from '../../store/select/proposals.ts'

/** What stands proposed in this group, the latest first. */
export function useProposals(): readonly ProposalRead[] {
  const { group } = useTexts()
  const board = useTextsBoard((whole) => whole)
  return useMemo(() => proposalsIn(board, group), [board, group])
}

/** Where it stands, worked out on this device. */
export function useStanding(proposal: ProposalRead): ProposalStanding['state'] {
  const { judge } = useTexts()
  const board = useTextsBoard((whole) => whole)
  const isHeld = useTextsConnection(({ held }) => held !== 'none')
  const nowMin = useSecond((nowMs) => Math.floor(nowMs / 60_000))
  return useMemo(
    () => standingIn(board, proposal, { ...judge, nowMin, isHeld }).state,
    [board, proposal, judge, nowMin, isHeld],
  )
}
