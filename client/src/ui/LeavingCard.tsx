import type { CSSProperties } from 'react'
import { Button } from './Button.tsx'
import './LeavingCard.css'

interface LeavingCardProps {
  /** "Ça part dans un instant" */
  title: string
  /** "Signée Awa. Rien n’a encore quitté ce téléphone." */
  children: string
  /** "Reprendre" */
  takeBack: string
  onTakeBack: () => void
  /** How long ago it was posted, so that the bar is right when the card is shown again. */
  elapsedMs?: number | undefined
  /** Whole delay; five seconds unless said. */
  delayMs?: number | undefined
}

/** The five seconds during which nothing has left: a bar that shortens, and one way back. */
export function LeavingCard(props: LeavingCardProps) {
  const timing = {
    '--fe-leaving-delay': `${-(props.elapsedMs ?? 0)}ms`,
    '--fe-leaving-length': `${props.delayMs ?? 5000}ms`,
  } as CSSProperties
  return (
    <section className="fe-leaving">
      <div role="status">
        <p className="fe-leaving-title">{props.title}</p>
        <p className="fe-leaving-words">{props.children}</p>
      </div>
      <div className="fe-leaving-track" aria-hidden="true">
        <div className="fe-leaving-bar" style={timing} />
      </div>
      <Button variant="primary" size="big" block onPress={props.onTakeBack}>
        {props.takeBack}
      </Button>
    </section>
  )
}
