import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { tGroup } from '../../phrases/group.ts'
import { Button } from '../../ui/Button.tsx'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { printerIcon } from '../../ui/icons/printerIcon.ts'
import './OnPaper.css'

interface OnPaperProps {
  title: string
  children: ReactNode
}

/** A page of paper, in ink alone whatever the screen's look; around it, what is on screen only. */
export function OnPaper({ title, children }: OnPaperProps) {
  const [, go] = useLocation()
  return (
    <main className="gp-paper-page">
      <div className="gp-paper-tools">
        <h1 className="fe-title">{title}</h1>
        <Button icon={arrowLeftIcon} onPress={() => go('/preparer/groupe')}>
          {tGroup.toPage}
        </Button>
        <Button variant="primary" icon={printerIcon} onPress={() => print()}>
          {tGroup.print}
        </Button>
      </div>
      <article className="gp-paper" aria-label={title}>
        {children}
      </article>
    </main>
  )
}
