import type { ReactNode } from 'react'
import { tJoin } from '../../phrases/join.ts'
import { PageHeader } from '../head/PageHeader.tsx'
import { ReadingIcon } from '../reading/ReadingIcon.tsx'
import './join.css'

interface JoinPageProps {
  /** Which of the two parts this is, when both are walked. */
  part?: 1 | 2 | undefined
  onBack: () => void
  children: ReactNode
  /** Stays within thumb reach. */
  foot: ReactNode
}

/** A page of joining: a way back, the matter, and one action at the bottom. */
export function JoinPage({ part, onBack, children, foot }: JoinPageProps) {
  return (
    <div className="fe-join">
      <PageHeader
        back={{ label: tJoin.back, onBack }}
        aside={
          <>
            {part === undefined ? null : <p className="fe-meta">{tJoin.part(part)}</p>}
            <ReadingIcon />
          </>
        }
      />
      <main className="fe-join-main">
        <div className="fe-join-matter">{children}</div>
        <div className="fe-join-foot">{foot}</div>
      </main>
    </div>
  )
}
