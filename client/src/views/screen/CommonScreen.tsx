import { useEffect, type ReactNode } from 'react'
import { stayAwake } from '../../store/wake-lock.ts'
import { Picture } from './Picture.tsx'
import { PlainPicture, type PlainLook } from './PlainPicture.tsx'
import { ScreenFoot } from './ScreenFoot.tsx'
import { ScreenText } from './ScreenText.tsx'
import { ScreenTop } from './ScreenTop.tsx'
import { StepCard } from './StepCard.tsx'
import { useConcepts } from './use-concepts.ts'
import { useSeen, type Seen } from './use-seen.ts'
import './screen.css'

const plain: readonly string[] = ['out-of-frame', 'blank', 'closed', 'ended', 'silence']

const isPlain = (picture: Seen['picture']): picture is PlainLook & Seen['picture'] =>
  plain.includes(picture)

/** The drawing for the room, and the same in words for one person's device. */
function Matter({ seen }: { seen: Seen }) {
  const concepts = useConcepts(seen.own)
  return (
    <>
      <div className="fe-wall-drawing" aria-hidden="true">
        <ScreenTop seen={seen} />
        <div className="fe-wall-picture">
          <Picture seen={seen} concepts={concepts} />
        </div>
        <ScreenFoot seen={seen} concepts={concepts} />
        {seen.step === undefined ? null : <StepCard stepId={seen.step.id} name={seen.step.name} />}
      </div>
      <ScreenText seen={seen} concepts={concepts} />
    </>
  )
}

interface CommonScreenProps {
  strip?: ReactNode
  /** This device stepped out of the frame, and may be alone to know it. */
  out?: boolean
}

/** What the group looks at together. Nothing is operated here; `strip` stands under it. */
export function CommonScreen({ strip, out = false }: CommonScreenProps) {
  const all = useSeen()
  useEffect(stayAwake, [])
  const seen: Seen = out ? { ...all, picture: 'out-of-frame' } : all
  return (
    <div className={`fe-screen${strip === undefined ? '' : ' fe-screen-stripped'}`}>
      <main className="fe-wall" data-theme={seen.theme}>
        {isPlain(seen.picture) ? <PlainPicture look={seen.picture} /> : <Matter seen={seen} />}
      </main>
      {strip}
    </div>
  )
}
