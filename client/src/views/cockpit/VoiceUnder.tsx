import type { RecordId } from '../../../../shared/model/ids.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
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
      {keeping === 'sent' ? null : <p className="fe-voice-by">{tCockpit.board.keptHere}</p>}
      <SlipsUnder of={id} />
    </>
  )
}
