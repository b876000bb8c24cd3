import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { tReview } from '../../phrases/review.ts'
import type { GroupTexts } from '../../store/group-texts.ts'
import { rememberedGroup } from '../../store/prepared-group.ts'
import { rememberedSeat } from '../../store/seat-memory.ts'
import { outAlone, type ProposalRead } from '../../store/select/proposals.ts'
import { useApp } from '../../store/use-app.ts'
import { TextsContext, useTextsBoard } from '../../store/use-texts.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../head/PageHeader.tsx'
import { Proposal } from './Proposal.tsx'
import { Released } from './Released.tsx'
import { useHadOne } from './use-had-one.ts'
import { useProposals } from './use-proposal.ts'
import './review.css'

interface WayBack {
  onBack: () => void
}

function Several({ all, onBack }: WayBack & { all: readonly ProposalRead[] }) {
  const [chosen, choose] = useState<string>()
  const board = useTextsBoard((whole) => whole)
  const alone = outAlone(board)
  const isNone = all.length + alone.length === 0
  const hadOne = useHadOne(!isNone)
  const isOne = all.length === 1 && alone.length === 0
  const found = isOne ? all[0] : all.find(({ id }) => id === chosen)
  if (found !== undefined) {
    const back = isOne ? onBack : () => choose(undefined)
    return <Proposal key={found.id} proposal={found} onBack={back} onHome={onBack} />
  }
  return (
    <>
      <PageHeader back={{ label: tReview.back, onBack }} ruled />
      <main className="review-main">
        <h1 className="fe-title">
          {isNone ? (hadOne ? tReview.withdrawn : tReview.none) : tReview.several}
        </h1>
        {isNone ? <p className="fe-lede">{hadOne ? tReview.noLonger : tReview.noneWords}</p> : null}
        {all.map(({ id, words }) => (
          <Button key={id} block onPress={() => choose(id)}>
            {words.title}
          </Button>
        ))}
        {alone.map((deposit) => (
          <section key={deposit.id} className="review-alone">
            <h2 className="fe-section">{tReview.outAlone}</h2>
            <p className="fe-meta">{tReview.outAloneWords}</p>
            <Released deposit={deposit} />
          </section>
        ))}
      </main>
    </>
  )
}

/** What is proposed to the group: one text, or the choice of one. */
export function Proposals({ onBack }: WayBack) {
  return <Several all={useProposals()} onBack={onBack} />
}

/** « Relire avant de laisser sortir », of the group this tab was told. */
export function Review() {
  const [, go] = useLocation()
  const app = useApp()
  const [texts, setTexts] = useState<GroupTexts>()
  useEffect(() => {
    const group = rememberedGroup()
    if (group === undefined) go('/')
    else void app?.texts(group).then(setTexts)
  }, [app, go])
  const back = () => go(rememberedSeat() === undefined ? '/' : '/seance')
  return (
    <div className="review" translate="no">
      {texts === undefined ? (
        <p role="status">{tReview.opening}</p>
      ) : (
        <TextsContext value={texts}>
          <Proposals onBack={back} />
        </TextsContext>
      )}
    </div>
  )
}
