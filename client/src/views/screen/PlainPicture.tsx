import { tScreen } from '../../phrases/screen.ts'
import { StateDrawing } from '../../ui/StateDrawing.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

/** Pictures that say nothing of the session's matter: real text for everyone. */
export type PlainLook = 'out-of-frame' | 'blank' | 'closed' | 'ended' | 'silence'

const sentences: Readonly<Record<PlainLook, string>> = {
  'out-of-frame': tScreen.outOfFrame,
  blank: tScreen.blank,
  closed: tScreen.closed,
  ended: tScreen.ended,
  silence: tScreen.silence,
}

/** One sentence on paper, one still wave, or paper alone. */
export function PlainPicture({ look }: { look: PlainLook }) {
  const unsaid = look === 'silence' || look === 'blank'
  return (
    <div className="fe-wall-plain">
      {look === 'silence' ? <StateDrawing state="down" /> : null}
      <h1>{unsaid ? <VisuallyHidden>{sentences[look]}</VisuallyHidden> : sentences[look]}</h1>
      {look === 'ended' ? <p>{tScreen.endedThen}</p> : null}
    </div>
  )
}

/** For a common screen whose address opens nothing, or no longer does. */
export function ScreenUnknown() {
  return (
    <div className="fe-screen">
      <main className="fe-wall" data-theme="dark">
        <PlainPicture look="ended" />
      </main>
    </div>
  )
}
