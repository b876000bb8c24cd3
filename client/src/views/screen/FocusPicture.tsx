import { useNarrow } from './use-narrow.ts'
import { tScreen } from '../../phrases/screen.ts'
import { pageAt, voicePages } from '../../store/select/screen-voices.ts'
import { ArcBelow } from './ArcBelow.tsx'
import { ArcBeside } from './ArcBeside.tsx'
import { besideRoom, belowRoom } from '../../store/select/page-room.ts'
import { situationLook, type SituationLook } from './situation-look.ts'
import type { Seen } from './use-seen.ts'
import './focus-picture.css'

type Centre = NonNullable<Seen['centre']>

/** « Situation 3, Karim ». */
export function authorLine({ number, name, nameless }: Centre): string {
  if (nameless) return tScreen.authorNameless(number)
  return name === undefined ? tScreen.authorUnsigned(number) : tScreen.author(number, name)
}

/** Under its author line, the title until a first moment is written, then the moments by name. */
function CentreWords({ centre, look }: { centre: Centre; look: SituationLook }) {
  const { size, moments } = look
  const opening = moments[0]?.id === 'first' || look.alone ? undefined : centre.title
  return (
    <div className={`fe-wall-situation fe-wall-situation-${size}`}>
      <p className="fe-wall-moment">{authorLine(centre)}</p>
      {opening === undefined ? null : <p className="fe-wall-voice">{opening}</p>}
      {moments.map(({ id, name, text }) => (
        <div key={id}>
          {id === 'first' ? null : <p className="fe-wall-moment">{name}</p>}
          <p className="fe-wall-voice">{text}</p>
        </div>
      ))}
    </div>
  )
}

/** The situation that has been told, and the echoes it awakens, on the arc. */
export function FocusPicture({ seen }: { seen: Seen }) {
  const narrow = useNarrow()
  if (seen.centre === undefined) return null
  const page = pageAt(voicePages(seen.voices, narrow ? belowRoom : besideRoom), seen.page) ?? []
  const Arc = narrow ? ArcBelow : ArcBeside
  return (
    <div key={seen.centre.id} className={`fe-wall-focus${seen.quiet ? ' fe-wall-quiet' : ''}`}>
      <CentreWords centre={seen.centre} look={situationLook(seen.centre, narrow)} />
      <Arc voices={page} />
    </div>
  )
}
