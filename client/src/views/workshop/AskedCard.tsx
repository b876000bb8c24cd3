import type { ReactNode } from 'react'
import { tPropose } from '../../phrases/workshop-propose.ts'
import type { Asked } from '../../store/workshop.ts'

interface AskedCardProps {
  asked: Asked
  /** The passage is marked in the text above. */
  isBeside?: boolean
  children?: ReactNode
}

/** What somebody would like of a passage, signed or not. */
export function AskedCard({ asked, isBeside = false, children }: AskedCardProps) {
  const { passage, wish, text, by } = asked
  return (
    <div className="ws-request">
      <p className="ws-request-wish">
        <strong>{tPropose.wish[wish]}</strong> <span>· {tPropose.by(by)}</span>
      </p>
      {isBeside ? null : <p className="ws-request-passage">{passage}</p>}
      {text === '' ? null : <p className="fe-voice">{text}</p>}
      {children}
    </div>
  )
}
