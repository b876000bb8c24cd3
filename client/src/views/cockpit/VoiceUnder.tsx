import type { RecordId } from '../../../../shared/model/ids.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Keeping } from '../../store/board.ts'
import { JoinToggle } from './JoinToggle.tsx'
import { SlipsUnder } from './SlipsUnder.tsx'

interface VoiceUnderProps {
  id: RecordId
  /** What the toggle names: the echo's own words. */
  named: string
  keeping: Keeping
}

/** Under an echo: whether it has left, its concepts, and its place in the stake being formed. */
export function VoiceUnder({ id, named, keeping }: VoiceUnderProps) {
  return (
    <>
      {keeping === 'sent' ? null : <p className="fe-voice-by">{cockpitFr.board.keptHere}</p>}
      <SlipsUnder of={id} />
      <JoinToggle id={id} named={named} />
    </>
  )
}
