import type { RecordId } from '../../../../shared/model/ids.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import type { Keeping } from '../../store/board.ts'
import { SlipsUnder } from './SlipsUnder.tsx'

interface VoiceUnderProps {
  id: RecordId
  keeping: Keeping
}

/** Under an echo: whether it has left, and its concepts. */
export function VoiceUnder({ id, keeping }: VoiceUnderProps) {
  return (
    <>
      {keeping === 'sent' ? null : <p className="fe-voice-by">{cockpitFr.board.keptHere}</p>}
      <SlipsUnder of={id} />
    </>
  )
}
