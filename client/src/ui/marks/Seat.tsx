import { Icon } from '../icons/Icon.tsx'
import { questionIcon } from '../icons/questionIcon.ts'
import './marks.css'

export type SeatLook = 'full' | 'hollow' | 'question'

/** One voice: full disc signed, hollow disc unsigned, question glyph. Words always say it too. */
export function Seat({ look }: { look: SeatLook }) {
  return (
    <span className={`fe-seat fe-seat-${look}`} aria-hidden="true">
      {look === 'question' ? <Icon path={questionIcon} size={22} /> : null}
    </span>
  )
}
