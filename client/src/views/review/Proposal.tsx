import { useState } from 'react'
import { tReview } from '../../phrases/review.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { PageHeader } from '../head/PageHeader.tsx'
import { Foot } from './Foot.tsx'
import { PassageList } from './PassageList.tsx'
import { PassageSheet } from './PassageSheet.tsx'
import type { Chosen } from './chosen.ts'
import { TextRead } from './TextRead.tsx'
import { useChanges } from './use-changes.ts'
import { usePagesLeft } from './use-pages-left.ts'
import { useStanding } from './use-proposal.ts'

interface ProposalProps {
  proposal: ProposalRead
  onBack: () => void
  onHome: () => void
}

function noteOf(state: ReturnType<typeof useStanding>, deposit: ProposalRead['deposit']): string {
  if (deposit?.words.withdrawnMin !== undefined) return tReview.gone
  if (deposit !== undefined) return tReview.released
  if (state === 'agreed') return tReview.agreed
  if (state === 'broken') return tReview.broken
  return state === 'withdrawn' ? tReview.withdrawn : tReview.waiting
}

/** One proposed text: read, approved, or pointed at. */
export function Proposal({ proposal, onBack, onHome }: ProposalProps) {
  const state = useStanding(proposal)
  const [chosen, choose] = useState<Chosen>()
  const [listing, list] = useState(false)
  const changes = useChanges(proposal)
  const pick = (next: Chosen | undefined) => {
    list(false)
    choose(next)
  }
  const left = usePagesLeft(proposal)
  const isClosed = state === 'broken' || state === 'withdrawn' || proposal.deposit !== undefined
  const done = () => {
    changes.keep()
    choose(undefined)
  }
  return (
    <>
      <PageHeader
        title={tReview.title}
        note={noteOf(state, proposal.deposit)}
        back={{ label: tReview.back, onBack }}
        ruled
      />
      <TextRead
        {...{ proposal, state, changes, chosen }}
        onChoose={isClosed ? undefined : choose}
      />
      {listing ? <PassageList proposal={proposal} onPick={pick} /> : null}
      {chosen === undefined ? (
        listing ? null : (
          <Foot
            {...{ proposal, state, left, onHome }}
            onAsk={() => list(true)}
            onAnswered={changes.keep}
          />
        )
      ) : (
        <PassageSheet
          proposal={proposal}
          chosen={chosen}
          onDone={done}
          onClose={() => pick(undefined)}
        />
      )}
    </>
  )
}
